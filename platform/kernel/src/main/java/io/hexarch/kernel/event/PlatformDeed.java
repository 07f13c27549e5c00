package io.hexarch.kernel.event;

import java.util.Map;

/** A deed outside every organization: sign-in, a platform role, a host cluster. Never secrets in the details. */
public record PlatformDeed(String action, Deed.Target target, Map<String, String> details) {

    public PlatformDeed {
        details = Map.copyOf(details);
    }
}
