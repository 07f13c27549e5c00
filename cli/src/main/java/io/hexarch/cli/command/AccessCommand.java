package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.Holders;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Details;
import io.hexarch.client.AccessExplanation;
import io.hexarch.client.AccessReason;
import io.hexarch.client.OrganizationsApi;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why somebody may do something, or why not. */
@Command(name = "access", description = "Why somebody may do something, or why not.")
final class AccessCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(
            index = "0",
            paramLabel = "WHO",
            description = "E-mail address, name or id of a member; group:NAME for a group.")
    private String who = "";

    @Parameters(index = "1", paramLabel = "PERMISSION", description = "Such as workspace.view.")
    private String permission = "";

    @Option(names = "--on", paramLabel = "PLACE", description = "Id of a workspace or project. Else the organization.")
    private @Nullable String place;

    @Mixin
    private final OrganizationScope scope = new OrganizationScope();

    AccessCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(scope.organization());
        var subject = new Holders(cli, organization.id()).subject(who);
        var answer = cli.session().send(OrganizationsApi.explainAccess(organization.id(), subject, permission, place));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    private static Details details(AccessExplanation told) {
        var details = new Details(told.decision()).line("Decision", told.decision());
        told.because().stream()
                .skip(1)
                .map(AccessReason::sentence)
                .forEach(sentence -> details.line("Also because", sentence));
        return details;
    }
}
