package io.hexarch.cli.find;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.output.Plain;
import io.hexarch.cli.terminal.Terminal;
import java.util.List;
import java.util.function.Function;

/**
 * Which of several is meant when nothing was said: the only one, or what a person answers.
 *
 * @param noun {@code workspace}
 * @param flag how to say it: {@code --workspace NAME}
 * @param making the command that makes the first one
 */
record Choice(String noun, String flag, String making) {

    <T> T among(List<T> all, Function<T, String> name, Terminal terminal) {
        if (all.isEmpty())
            throw Failure.of(ExitCode.NOT_FOUND, "There is no " + noun + " yet").next(making);
        if (all.size() == 1) return all.getFirst();
        if (!terminal.interactive()) {
            throw Failure.usage("Which " + noun + "?")
                    .because("there are several: "
                            + String.join(
                                    ", ",
                                    all.stream()
                                            .limit(10)
                                            .map(name)
                                            .map(Plain::line)
                                            .toList()))
                    .next(flag);
        }
        return ask(all, name, terminal);
    }

    private <T> T ask(List<T> all, Function<T, String> name, Terminal terminal) {
        for (var number = 1; number <= all.size(); number++) {
            terminal.say("  " + number + "  " + Plain.line(name.apply(all.get(number - 1))));
        }
        while (true) {
            var answer = terminal.ask("Which " + noun + "? ");
            if (answer == null) throw Failure.usage("Which " + noun + "?").next(flag);
            var chosen = answer.strip();
            if (chosen.matches("[1-9]\\d{0,5}") && Integer.parseInt(chosen) <= all.size()) {
                return all.get(Integer.parseInt(chosen) - 1);
            }
            var named =
                    all.stream().filter(one -> name.apply(one).equals(chosen)).findFirst();
            if (named.isPresent()) return named.get();
            terminal.say("Type a number from 1 to " + all.size() + ", or a name.");
        }
    }
}
