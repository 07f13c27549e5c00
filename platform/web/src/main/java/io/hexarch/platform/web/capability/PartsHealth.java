package io.hexarch.platform.web.capability;

import io.hexarch.platform.web.CapabilitySource.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The parts by name and state, for whoever watches. It never is down: what the server itself needs is in the readiness group. */
public final class PartsHealth implements HealthIndicator {

    private final Capabilities capabilities;

    public PartsHealth(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Health health() {
        var parts = capabilities.current().parts();
        boolean whole = parts.stream().noneMatch(part -> part.state() == State.BROKEN);
        var health = whole ? Health.up() : Health.status("DEGRADED");
        for (var part : parts)
            health.withDetail(part.name(), part.state().name().toLowerCase(java.util.Locale.ROOT));
        return health.build();
    }
}
