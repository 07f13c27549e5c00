package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.output.Details;
import io.hexarch.client.CloseOrganizationRequest;
import io.hexarch.client.OrganizationsApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The end of an organization. */
@Command(
        name = "close",
        description = {
            "Close an organization (owners): nobody works in it from now on, and its workspaces sleep.",
            "It can be reopened for a time; then everything in it is erased."
        })
final class OrganizationCloseCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "ORG", description = "Its short name or id.")
    private String name = "";

    @Mixin
    private final DeleteOptions sure = new DeleteOptions();

    OrganizationCloseCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(name);
        sure.confirmClosing(
                cli.terminal(),
                "organization",
                organization.slug(),
                "nobody works in it from now on, and after a time to reopen it is erased.");
        var answer = cli.session()
                .send(OrganizationsApi.closeOrganization(
                        organization.id(), new CloseOrganizationRequest(organization.slug())));
        var closing = answer.body().closing();
        if (closing == null) throw Failure.of(ExitCode.FAILED, "The organization was not closed");
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(organization.slug())
                                .line("State", answer.body().state())
                                .line("Reopen until", closing.until()));
        cli.terminal().say("Until then: hexarch org reopen " + organization.slug());
        return ExitCode.DONE.number();
    }
}
