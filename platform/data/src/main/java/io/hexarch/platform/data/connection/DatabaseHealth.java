package io.hexarch.platform.data.connection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** The database in health, under the name {@code database}. A nearly full disk does not make a replica unready: it still reads. */
public final class DatabaseHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final DatabaseWatch watch;

    public DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var state = watch.state();
        var health =
                switch (state) {
                    case DatabaseState.Connected connected -> Health.up();
                    case DatabaseState.ReadOnly full -> Health.status(DEGRADED);
                    case DatabaseState.Unreachable away -> Health.down();
                };
        return health.withDetail("detail", state.detail()).build();
    }
}
