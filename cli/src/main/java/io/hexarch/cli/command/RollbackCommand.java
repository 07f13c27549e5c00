package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.progress.ApplicationStages;
import io.hexarch.cli.progress.Goal;
import io.hexarch.client.Application;
import io.hexarch.client.ApplicationsApi;
import io.hexarch.client.Release;
import io.hexarch.client.RollbackRequest;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes back to what ran before. */
@Command(name = "rollback", description = "Go back to a release of an application.")
final class RollbackCommand implements Callable<Integer> {

    private final Cli cli;

    @Option(
            names = "--to",
            paramLabel = "RELEASE",
            description = "Number of the release. Else the one before the current one.")
    private @Nullable Integer release;

    @Mixin
    private final WaitOptions wait = new WaitOptions();

    @Mixin
    private final ApplicationChoice application = new ApplicationChoice();

    RollbackCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var found = application.find(cli).body();
        var number = release == null ? before(found) : release;
        var answer = cli.session().send(ApplicationsApi.rollBackApplication(found.id(), new RollbackRequest(number)));
        var again = "hexarch app get " + found.name() + " --wait";
        if (!wait.wanted(cli.terminal())) return new ApplicationViews(cli).print(answer);
        var reading = ApplicationsApi.getApplication(found.id());
        return new ApplicationViews(cli)
                .print(wait.following(cli, again).untilDone(answer, reading, new ApplicationStages(Goal.READY)::of));
    }

    private int before(Application application) {
        return cli.session().all(ApplicationsApi.listReleases(application.id())).stream()
                .map(Release::of)
                .map(Release::number)
                .filter(number -> number < application.release())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Failure.of(ExitCode.CONFLICT, "There is no release before " + application.release())
                        .next("hexarch app releases " + application.name()));
    }
}
