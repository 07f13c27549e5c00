package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Version;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.output.Table;
import io.hexarch.client.Capabilities;
import io.hexarch.client.PlatformApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says what the server can do right now. */
@Command(
        name = "capabilities",
        description = "What the server can do right now, part by part, and whether this client goes with it.")
final class CapabilitiesCommand implements Callable<Integer> {

    private final Cli cli;

    CapabilitiesCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var answer = cli.sendAsAnybody(PlatformApi.getCapabilities());
        cli.printer().one(answer.json(), () -> details(answer.body()));
        Version.skew(Version.own(), answer.body().version()).ifPresent(cli.terminal()::say);
        return ExitCode.DONE.number();
    }

    private static Details details(Capabilities capabilities) {
        var parts = new Table("PART", "STATE", "DETAIL");
        capabilities.parts().forEach(part -> {
            var percent = part.percent();
            parts.row(part.name(), percent == null ? part.state() : part.state() + " " + percent + " %", part.detail());
        });
        return new Details(capabilities.version())
                .line("Server", capabilities.url())
                .line("Version", capabilities.version())
                .line("This client", Version.own())
                .table(parts);
    }
}
