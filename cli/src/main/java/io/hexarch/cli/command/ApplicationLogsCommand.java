package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.logs.LogStream;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what an application writes. */
@Command(name = "logs", description = "What an application writes; with -o json, one object for each line.")
final class ApplicationLogsCommand implements Callable<Integer> {

    private final Cli cli;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with each line as it is written.")
    private boolean follow;

    @Option(names = "--tail", paramLabel = "NUMBER", description = "How many lines from the end. Default: 200.")
    private @Nullable Integer tail;

    @Option(names = "--pod", paramLabel = "POD", description = "Only of that pod.")
    private @Nullable String pod;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only after that time (2026-11-21T10:00:00Z) or in that last time (90s, 10m, 3h).")
    private @Nullable String since;

    @Option(names = "--timestamps", description = "Begin each line with its time.")
    private boolean timestamps;

    @Mixin
    private final ApplicationChoice application = new ApplicationChoice();

    ApplicationLogsCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var found = application.find(cli).body();
        var log = new LogStream(cli.session(), cli.pause(), found.id(), pod, tail);
        log.read(since == null ? null : begin(since), follow, new LogLines(cli, timestamps)::print);
        return ExitCode.DONE.number();
    }

    private Instant begin(String text) {
        try {
            return text.matches("\\d{1,6}[smh]")
                    ? cli.clock().instant().minus(Duration.parse("PT" + text.toUpperCase(java.util.Locale.ROOT)))
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.usage("\"" + text + "\" is no time").next("--since 10m, or --since 2026-11-21T10:00:00Z");
        }
    }
}
