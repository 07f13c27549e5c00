package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.Failure;
import io.hexarch.cli.progress.Following;
import io.hexarch.cli.terminal.Terminal;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to stay until long work is done. */
public final class WaitOptions {

    private static final Pattern TIME = Pattern.compile("(\\d{1,5})(s|m|h)");

    @Option(
            names = "--wait",
            negatable = true,
            description = "Stay until it is done, and show how far it is. On a terminal that is the default.")
    private @Nullable Boolean wait;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "15m",
            description = "How long to stay: 90s, 15m, 1h. Default: 15m.")
    private String timeout = "15m";

    boolean wanted(Terminal terminal) {
        return wait == null ? terminal.interactive() : wait;
    }

    Following following(Cli cli, String again) {
        return new Following(cli.session(), cli.terminal(), cli.clock(), cli.pause(), again, timeout());
    }

    private Duration timeout() {
        var matcher = TIME.matcher(timeout);
        if (!matcher.matches())
            throw Failure.usage("\"" + timeout + "\" is no time").next("--timeout 15m");
        var number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case String hours -> Duration.ofHours(number);
        };
    }
}
