package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.client.ApplicationsApi;
import io.hexarch.client.Release;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what has run. */
@Command(name = "releases", description = "Releases of an application, the newest first.")
final class ReleasesCommand implements Callable<Integer> {

    private static final int DIGEST_LENGTH = "sha256:".length() + 12;

    private final Cli cli;

    @Mixin
    private final ApplicationChoice application = new ApplicationChoice();

    ReleasesCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var found = application.find(cli).body();
        cli.printer()
                .list(
                        cli.session().all(ApplicationsApi.listReleases(found.id())),
                        Columns.of(Release::of, release -> Integer.toString(release.number()))
                                .column("RELEASE", Release::number)
                                .column("STATE", Release::state)
                                .column("IMAGE", Release::image)
                                .column("DIGEST", release -> digest(release.digest()))
                                .column("CHANGE", Release::change)
                                .column("BY", Release::createdBy)
                                .column(
                                        "AGE",
                                        release -> Ago.of(
                                                release.createdAt(), cli.clock().instant())),
                        "There is no release yet.");
        return ExitCode.DONE.number();
    }

    /** As much as tells two images apart at a glance; the whole is in {@code -o json}. */
    private static String digest(@Nullable String digest) {
        return digest == null ? "" : digest.substring(0, Math.min(digest.length(), DIGEST_LENGTH));
    }
}
