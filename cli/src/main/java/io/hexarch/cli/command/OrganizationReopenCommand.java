package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.output.Details;
import io.hexarch.client.OrganizationsApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The way back. */
@Command(
        name = "reopen",
        description = {
            "Open an organization again that was closed (owners).",
            "Its workspaces sleep on until somebody wakes them."
        })
final class OrganizationReopenCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "ORG", description = "Its short name or id.")
    private String name = "";

    OrganizationReopenCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(name);
        var answer = cli.session().send(OrganizationsApi.reopenOrganization(organization.id()));
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(organization.slug())
                                .line("State", answer.body().state()));
        return ExitCode.DONE.number();
    }
}
