package io.hexarch.platform.web.capability;

import io.hexarch.platform.data.connection.DatabaseState;
import io.hexarch.platform.data.connection.DatabaseWatch;
import io.hexarch.platform.web.CapabilitySource;
import java.util.List;

/** The part {@code database}: whether it answers, and whether anything may be written. Where it lies is for operators: health tells it. */
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
                    case DatabaseState.Connected _ -> Part.connected(NAME, "It answers, and takes what is written.");
                    case DatabaseState.ReadOnly _ ->
                        Part.broken(
                                NAME,
                                "Its disk is nearly full: what is stored can be read, nothing is written until there is room.");
                    case DatabaseState.Unreachable _ ->
                        Part.broken(NAME, "It does not answer. Its log says why, and so does the server's.");
                });
    }
}
