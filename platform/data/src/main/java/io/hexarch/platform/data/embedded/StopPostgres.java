package io.hexarch.platform.data.embedded;

import java.nio.file.Path;

/** What {@code ./hexarch down} runs after the server: stops the PostgreSQL that a killed server left behind. */
public final class StopPostgres {

    private static final int IN_USE = 3;

    private StopPostgres() {}

    /** @param arguments the folder, as in {@code hexarch.data.directory}; ends with 0 when none runs any more, 3 when one is in use */
    public static void main(String[] arguments) {
        if (EmbeddedPostgres.stop(Path.of(arguments[0]))) return;
        System.err.println(
                "PostgreSQL in " + arguments[0] + " is in use by another Hexarch: it stops after the last one.");
        System.exit(IN_USE);
    }
}
