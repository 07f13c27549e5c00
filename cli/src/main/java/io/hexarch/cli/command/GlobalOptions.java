package io.hexarch.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command. */
public final class GlobalOptions {

    @Option(
            names = {"-o", "--output"},
            scope = ScopeType.INHERIT,
            paramLabel = "FORMAT",
            description = "table, json, yaml, name or jsonpath=TEMPLATE.")
    private @Nullable String output;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show what goes over the wire, secrets masked.")
    private boolean verbose;

    @Option(
            names = "--server",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "The server to speak to. Else $HEXARCH_URL, else the one signed in to last.")
    private @Nullable String server;

    public @Nullable String output() {
        return output;
    }

    public boolean verbose() {
        return verbose;
    }

    public @Nullable String server() {
        return server;
    }
}
