package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.output.Table;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.OwnAccess;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What one may do oneself, with the credential that the program has. */
@Command(name = "rights", description = "What you may do, here or on a workspace or project.")
final class RightsCommand implements Callable<Integer> {

    private final Cli cli;

    @Option(names = "--on", paramLabel = "PLACE", description = "Id of a workspace or project. Else the organization.")
    private @Nullable String place;

    @Mixin
    private final OrganizationScope scope = new OrganizationScope();

    RightsCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var organization = cli.names().organization(scope.organization());
        var answer = cli.session().send(OrganizationsApi.getOwnAccess(organization.id(), place));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    private static Details details(OwnAccess own) {
        var table = new Table("PERMISSION");
        own.permissions().forEach(table::row);
        return new Details(own.scope()).line("On", own.scope()).table(table);
    }
}
