package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Details;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.TransferOwnershipRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Hands an organization over. */
@Command(
        name = "transfer",
        description = {"Make another member the owner in your place.", "You stay as an administrator."})
final class OrganizationTransferCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "PERSON", description = "E-mail address, name or id of a member.")
    private String person = "";

    @Mixin
    private final DeleteOptions sure = new DeleteOptions();

    @Mixin
    private final OrganizationScope scope = new OrganizationScope();

    OrganizationTransferCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(scope.organization());
        var heir = cli.names().member(organization.id(), person).person();
        sure.confirm(cli.terminal(), "Make " + heir.email() + " the owner of " + organization.slug() + "?");
        var answer = cli.session()
                .send(OrganizationsApi.transferOwnership(organization.id(), new TransferOwnershipRequest(heir.id())));
        var owner = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(owner.person().email())
                                .line("Name", owner.person().displayName())
                                .line("Role", owner.role()));
        cli.terminal().say(heir.email() + " owns " + organization.slug() + " now; you are an administrator.");
        return ExitCode.DONE.number();
    }
}
