package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.Holders;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.client.CreateServiceAccountRequest;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.ServiceAccount;
import io.hexarch.client.UpdateServiceAccountRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Service accounts: pipelines and scripts that act for the organization, not for a person. */
@Command(
        name = "service-account",
        description = "Service accounts: pipelines and scripts that act for the organization.",
        synopsisSubcommandLabel = "COMMAND")
final class ServiceAccountCommands {

    static final String ACCOUNT = "Name or id of the service account.";

    private final Cli cli;

    ServiceAccountCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "The service accounts of the organization.")
    int list(@Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var now = cli.clock().instant();
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listServiceAccounts(organization.id())),
                        Columns.of(ServiceAccount::of, ServiceAccount::name)
                                .column("NAME", ServiceAccount::name)
                                .column("KEYS", ServiceAccount::keys)
                                .column("USED", account -> Ago.of(account.lastUsedAt(), now))
                                .column("DESCRIPTION", ServiceAccount::description)
                                .column("AGE", account -> Ago.of(account.createdAt(), now)),
                        "There is no service account: hexarch service-account create NAME");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "create",
            description = {
                "Make a service account; it has no key and holds nothing.",
                "What it may do: hexarch grant give svc:NAME ROLE. How it signs in: hexarch service-account key create NAME KEY."
            })
    int create(
            @Parameters(paramLabel = "NAME", description = "What to call it.") String name,
            @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.") @Nullable
                    String description,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var answer = cli.session()
                .send(OrganizationsApi.createServiceAccount(
                        organization.id(), new CreateServiceAccountRequest(name, description)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Call or describe a service account otherwise.")
    int update(
            @Parameters(paramLabel = "ACCOUNT", description = ACCOUNT) String named,
            @Option(names = "--name", paramLabel = "NAME", description = "Its new name.") @Nullable String name,
            @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.") @Nullable
                    String description,
            @Mixin OrganizationScope scope) {
        if (name == null && description == null)
            throw Failure.usage("Nothing to change").next("--name NAME, --description TEXT");
        var organization = cli.names().organization(scope.organization());
        var account = new Holders(cli, organization.id()).serviceAccount(named);
        var answer = cli.session()
                .send(OrganizationsApi.updateServiceAccount(
                        organization.id(),
                        account.id(),
                        Versions.match(account.generation()),
                        new UpdateServiceAccountRequest(name, description)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Remove a service account with its keys and all that it was granted.")
    int delete(
            @Parameters(paramLabel = "ACCOUNT", description = ACCOUNT) String named,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var account = new Holders(cli, organization.id()).serviceAccount(named);
        delete.confirmByName(cli.terminal(), "service account", account.name(), "its keys and all that it was granted");
        cli.session()
                .send(OrganizationsApi.deleteServiceAccount(
                        organization.id(), account.id(), Versions.match(account.generation())));
        cli.terminal().say("Service account " + account.name() + " is gone; its keys open nothing any more.");
        return ExitCode.DONE.number();
    }

    private static Details details(ServiceAccount account) {
        return new Details(account.name())
                .line("Name", account.name())
                .line("Id", account.id())
                .line("Description", account.description())
                .line("Keys", account.keys());
    }
}
