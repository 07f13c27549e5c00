package io.hexarch.platform.web.capability;

import io.hexarch.platform.web.CapabilitySource.State;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * The parts by name and state, for whoever watches; why is told in capabilities to whoever is signed in, and all of it to operators. None ever is
 * down: what the server itself needs is in the readiness group.
 */
public final class PartsHealth implements CompositeHealthContributor {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Capabilities capabilities;

    public PartsHealth(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Stream<Entry> stream() {
        return capabilities.current().parts().stream().map(part -> new Entry(part.name(), indicator(part)));
    }

    @Override
    public @Nullable HealthContributor getContributor(String name) {
        return capabilities.current().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(PartsHealth::indicator)
                .orElse(null);
    }

    private static HealthIndicator indicator(Capabilities.Part part) {
        var health = Health.status(status(part.state())).build();
        return () -> health;
    }

    private static Status status(State state) {
        return switch (state) {
            case CONNECTED, SIMULATED -> Status.UP;
            case BROKEN -> DEGRADED;
            // Nobody has set it up, or it is on its way: nothing is wrong.
            case STARTING, MISSING -> Status.UNKNOWN;
        };
    }
}
