package io.hexarch.cli.command;

/** Versions of resources as HTTP carries them. */
final class Versions {

    private Versions() {}

    /** The {@code If-Match} that only lets a change through to the wish that was read. */
    static String match(long generation) {
        return "\"" + generation + "\"";
    }
}
