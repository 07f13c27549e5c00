package io.hexarch.platform.web.capability;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is connected: for everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/capabilities")
public final class CapabilitiesController {

    private final Capabilities capabilities;

    public CapabilitiesController(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @GetMapping
    Capabilities.Overview getCapabilities() {
        return capabilities.current();
    }
}
