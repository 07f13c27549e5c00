package io.hexarch.platform.web.capability;

import io.hexarch.kernel.actor.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is connected: for everybody who is signed in, in full for operators. */
@RestController
@RequestMapping("/api/v1/capabilities")
public final class CapabilitiesController {

    private final Capabilities capabilities;
    private final Operators operators;

    CapabilitiesController(Capabilities capabilities, Operators operators) {
        this.capabilities = capabilities;
        this.operators = operators;
    }

    @GetMapping
    Capabilities.Overview getCapabilities(Actor actor) {
        return capabilities.current(operators.include(actor));
    }
}
