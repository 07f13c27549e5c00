package io.hexarch.cli.command;

import io.hexarch.cli.Failure;
import io.hexarch.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** Deleting asks, unless told not to. */
public final class DeleteOptions {

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    /** What cannot be brought back is confirmed by typing its name. */
    void confirmByName(Terminal terminal, String noun, String name, String what) {
        if (yes) return;
        refuseWithoutPerson(terminal, noun + " " + name);
        terminal.say("Deleting " + noun + " " + terminal.style().bold(name) + " removes " + what + " for good.");
        typed(terminal, "Type its name to delete it: ", name, "Nothing was deleted");
    }

    /** What ends later, unless somebody thinks better of it. */
    void confirmClosing(Terminal terminal, String noun, String name, String what) {
        if (yes) return;
        refuseWithoutPerson(terminal, noun + " " + name);
        terminal.say("Closing " + noun + " " + terminal.style().bold(name) + ": " + what);
        typed(terminal, "Type its name to close it: ", name, "Nothing was closed");
    }

    private static void typed(Terminal terminal, String question, String name, String nothing) {
        var answer = terminal.ask(question);
        if (answer == null || !answer.strip().equals(name))
            throw Failure.usage(nothing).because("the name was not typed");
    }

    /** What can be made again needs a yes. */
    void confirm(Terminal terminal, String question) {
        if (yes) return;
        refuseWithoutPerson(terminal, question);
        var answer = terminal.ask(question + " [y/N] ");
        if (answer == null || !answer.strip().matches("(?i)y(es)?"))
            throw Failure.usage("Nothing was done").because("it was not confirmed");
    }

    private static void refuseWithoutPerson(Terminal terminal, String what) {
        if (!terminal.interactive())
            throw Failure.usage("Nobody can be asked about: " + what).next("--yes     confirms in scripts");
    }
}
