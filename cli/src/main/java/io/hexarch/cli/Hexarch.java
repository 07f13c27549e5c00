package io.hexarch.cli;

import io.hexarch.cli.command.Commands;
import io.hexarch.cli.http.Pause;
import io.hexarch.cli.terminal.Terminal;
import java.time.Clock;

/** The program {@code hexarch}. */
public final class Hexarch {

    private Hexarch() {}

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), Clock.systemUTC(), Pause.real(), arguments));
    }

    /** Runs one command and returns its exit code. */
    public static int run(Terminal terminal, Clock clock, Pause pause, String... arguments) {
        var cli = new Cli(terminal, clock, pause);
        return Commands.forArguments(cli, arguments).execute(arguments);
    }
}
