package io.hexarch.cli.generator;

import io.hexarch.cli.Cli;
import io.hexarch.cli.command.Commands;
import io.hexarch.cli.http.Pause;
import io.hexarch.cli.terminal.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference of all commands as Markdown, from the same model that the program reads its words with. */
final class Reference {

    private static final String HEAD = """
            # Commands

            <!-- Written by ./hexarch generate from the commands themselves: change those, not this. -->

            `hexarch NOUN VERB [NAME] [OPTIONS]`. Names or ids may be given everywhere.

            | exit code | meaning |
            |---|---|
            | 0 | done |
            | 1 | refused or failed |
            | 2 | wrong usage |
            | 3 | not signed in |
            | 4 | not found |
            | 5 | conflict: the state forbids it, or it has changed meanwhile |
            | 6 | unreachable: the server, or a part behind it |
            | 130 | interrupted; what was begun goes on |

            | variable | meaning |
            |---|---|
            | `HEXARCH_URL` | the server, in the place of the one signed in to last |
            | `HEXARCH_CA` | file with the certificate authority of the server |
            | `HEXARCH_TOKEN` | an API key, in the place of a session; for scripts |
            | `HEXARCH_ORG`, `HEXARCH_WORKSPACE`, `HEXARCH_PROJECT` | in the place of the chosen ones |
            | `HEXARCH_KUBECTL` | the kubectl that `hexarch demo` uses |
            | `KUBECONFIG` | where `hexarch kubeconfig` writes (its first file) |
            | `XDG_CONFIG_HOME`, `XDG_CACHE_HOME` | where settings and caches are kept, each in a folder `hexarch` |
            | `NO_COLOR` | no colours |
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private Reference() {}

    static String text() {
        var reference = new Reference();
        var root = Commands.all(new Cli(terminal(), Clock.systemUTC(), Pause.real()));
        reference.text.append("\n## Options of every command\n\n");
        reference.options(root.getCommandSpec().options());
        root.getSubcommands().values().forEach(command -> reference.command(command, 2));
        return reference.text.toString();
    }

    private void command(CommandLine command, int depth) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().hidden()) return;
        text.append('\n').append("#".repeat(depth)).append(" hexarch ").append(pathOf(spec)).append("\n\n");
        text.append(Arrays.stream(spec.usageMessage().description()).map(Reference::plain).collect(Collectors.joining("<br>\n")))
                .append('\n');
        if (spec.aliases().length > 0) text.append("\nAlso: `").append(String.join("`, `", spec.aliases())).append("`\n");
        var own = spec.options().stream().filter(option -> !option.inherited() && !isStandard(option)).toList();
        if (!spec.positionalParameters().isEmpty() || !own.isEmpty()) text.append('\n');
        if (!spec.positionalParameters().isEmpty() || !own.isEmpty()) text.append("| | |\n|---|---|\n");
        spec.positionalParameters().forEach(this::argument);
        own.forEach(this::option);
        new LinkedHashSet<>(command.getSubcommands().values()).forEach(sub -> command(sub, depth + 1));
    }

    private void options(List<OptionSpec> options) {
        text.append("| | |\n|---|---|\n");
        options.forEach(this::option);
    }

    private void argument(PositionalParamSpec argument) {
        var required = argument.arity().min() > 0;
        row(required ? argument.paramLabel() : "[" + argument.paramLabel() + "]", argument.description());
    }

    private void option(OptionSpec option) {
        if (option.hidden()) return;
        var names = Arrays.stream(option.names())
                .map(name -> option.negatable() ? name + "`, `" + name.replaceFirst("^--", "--no-") : name)
                .collect(Collectors.joining("`, `"));
        row(option.arity().max() == 0 ? names : names + " " + option.paramLabel(), option.description());
    }

    private void row(String name, String[] description) {
        text.append("| `").append(name).append("` | ").append(plain(String.join(" ", description)).replace("|", "\\|")).append(" |\n");
    }

    private static boolean isStandard(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    private static String pathOf(CommandSpec spec) {
        return spec.qualifiedName().replaceFirst("^hexarch ", "");
    }

    private static String plain(String description) {
        return description.replace("$$", "$");
    }

    private static Terminal terminal() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, InputStream.nullInputStream(), Map.of(), false, false, false);
    }
}
