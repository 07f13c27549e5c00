package io.hexarch.platform.web.capability;

import io.hexarch.platform.data.connection.DatabaseState;
import io.hexarch.platform.data.connection.DatabaseWatch;
import io.hexarch.platform.web.CapabilitySource;
import java.util.List;

/** The part {@code database}: whether it answers, and whether anything may be written. */
final class DatabaseCapability implements CapabilitySource {

    private static final String NAME = "database";

    private final DatabaseWatch watch;

    DatabaseCapability(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                switch (watch.state()) {
                    case DatabaseState.Connected(var detail) -> Part.connected(NAME, detail);
                    case DatabaseState.ReadOnly(var detail) -> Part.broken(NAME, detail);
                    case DatabaseState.Unreachable(var detail) -> Part.broken(NAME, detail);
                });
    }
}
