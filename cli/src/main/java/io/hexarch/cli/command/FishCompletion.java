package io.hexarch.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The completion for fish, which picocli does not write: one line for each word that may stand somewhere. */
final class FishCompletion {

    private final List<String> lines = new ArrayList<>();

    private FishCompletion() {}

    static String of(CommandLine root) {
        var completion = new FishCompletion();
        completion.lines.add("complete -c hexarch -f");
        completion.add(root.getCommandSpec(), List.of());
        return String.join("\n", completion.lines);
    }

    private void add(CommandSpec command, List<String> words) {
        var here = condition(words, command);
        command.subcommands().forEach((name, sub) -> {
            if (sub.getCommandSpec().usageMessage().hidden()) return;
            lines.add(
                    "complete -c hexarch -n " + here + " -a " + name + " -d " + quoted(summary(sub.getCommandSpec())));
            var further = new ArrayList<>(words);
            further.add(name);
            add(sub.getCommandSpec(), further);
        });
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> {
            var line = new StringBuilder("complete -c hexarch -n ").append(here);
            for (var name : option.names())
                line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            if (option.arity().max() > 0) line.append(" -r");
            lines.add(line + " -d " + quoted(option.description().length == 0 ? "" : option.description()[0]));
        });
    }

    /** Under which words before it a word is offered: all of the path, and none of the subcommands yet. */
    private static String condition(List<String> words, CommandSpec command) {
        var all = words.stream()
                .map(word -> "__fish_seen_subcommand_from " + word)
                .collect(java.util.stream.Collectors.joining("; and "));
        var none = command.subcommands().isEmpty()
                ? ""
                : "not __fish_seen_subcommand_from "
                        + String.join(" ", command.subcommands().keySet());
        return "'" + (all.isEmpty() || none.isEmpty() ? all + none : all + "; and " + none) + "'";
    }

    private static String summary(CommandSpec command) {
        var description = command.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("$$", "$").replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
