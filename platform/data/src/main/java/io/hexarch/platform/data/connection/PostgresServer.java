package io.hexarch.platform.data.connection;

import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL that takes connections: brought along by Hexarch, or given by the operator. */
public interface PostgresServer extends AutoCloseable {

    /** Serves; row-level security holds it. */
    Login application();

    /** Migrates; owns everything. */
    Login migration();

    /** What to tell an operator about it, in one sentence. */
    String description();

    /** Where it keeps its data, when that is on this machine and ours to watch. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Lets go of it. Whether it stops is its own matter. */
    @Override
    void close();

    /** One that the operator gives and keeps. */
    static PostgresServer given(Login application, Login migration) {
        return new PostgresServer() {
            @Override
            public Login application() {
                return application;
            }

            @Override
            public Login migration() {
                return migration;
            }

            @Override
            public String description() {
                return "given by the operator, " + application;
            }

            @Override
            public void close() {
                // Somebody else runs it.
            }
        };
    }
}
