package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.Holders;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.find.Places;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.client.CreateServiceAccountKeyRequest;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.ServiceAccountKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keys of a service account: how it signs in. */
@Command(
        name = "key",
        description = "Keys of a service account: how it signs in ($$HEXARCH_TOKEN).",
        synopsisSubcommandLabel = "COMMAND")
final class ServiceAccountKeyCommands {

    private final Cli cli;

    ServiceAccountKeyCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "The keys of a service account, without their secrets.")
    int list(
            @Parameters(paramLabel = "ACCOUNT", description = ServiceAccountCommands.ACCOUNT) String named,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var account = new Holders(cli, organization.id()).serviceAccount(named);
        var now = cli.clock().instant();
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listServiceAccountKeys(organization.id(), account.id())),
                        Columns.of(ServiceAccountKey::of, ServiceAccountKey::name)
                                .column("KEY", ServiceAccountKey::name)
                                .column("BEGINS", ServiceAccountKey::prefix)
                                .column("STATUS", ServiceAccountKey::status)
                                .column("ON", ServiceAccountKey::scope)
                                .column("EXPIRES", ServiceAccountKey::expiresAt)
                                .column("USED", key -> Ago.of(key.lastUsedAt(), now))
                                .column("AGE", key -> Ago.of(key.createdAt(), now)),
                        "It has no key: hexarch service-account key create " + account.name() + " KEY");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "create",
            description = {
                "Make a key of a service account.",
                "The key itself is printed on standard output, once: nothing can show it again."
            })
    int create(
            @Parameters(paramLabel = "ACCOUNT", description = ServiceAccountCommands.ACCOUNT) String named,
            @Parameters(paramLabel = "KEY", description = "What the key is for.") String name,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            description = Expiry.DESCRIPTION + " Default: after 90 days; a year at most.")
                    @Nullable
                    String expires,
            @Option(
                            names = "--on",
                            paramLabel = "PLACE",
                            description = "Where it opens anything: " + Places.DESCRIPTION + ". Else everywhere.")
                    @Nullable
                    String place,
            @Option(
                            names = "--permission",
                            paramLabel = "PERMISSION",
                            description = "A permission that it has; may be repeated. Else all of the account's.")
                    @Nullable
                    List<String> permissions,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var account = new Holders(cli, organization.id()).serviceAccount(named);
        var end = expires == null
                ? null
                : Expiry.of(expires, cli.clock().instant(), "--expires 90d, or --expires 2027-01-31");
        var where = place == null ? null : new Places(cli).id(organization.id(), scope, place);
        var answer = cli.session()
                .send(OrganizationsApi.createServiceAccountKey(
                        organization.id(),
                        account.id(),
                        new CreateServiceAccountKeyRequest(name, where, permissions, end)));
        if (cli.printer().forPeople()) {
            cli.terminal()
                    .say("Key " + name + " acts as " + account.name() + " until "
                            + answer.body().key().expiresAt() + ". It is shown only here; use it with HEXARCH_ORG="
                            + organization.id() + ":");
            cli.terminal().out().println(answer.body().secret());
        } else {
            cli.printer().document(answer.json());
        }
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Revoke a key of a service account: from now on it opens nothing.")
    int delete(
            @Parameters(paramLabel = "ACCOUNT", description = ServiceAccountCommands.ACCOUNT) String named,
            @Parameters(paramLabel = "KEY", description = "Its name or id.") String name,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var account = new Holders(cli, organization.id()).serviceAccount(named);
        var key = key(organization.id(), account.id(), name);
        delete.confirm(cli.terminal(), "Revoke key " + key.name() + " of " + account.name() + "?");
        cli.session().send(OrganizationsApi.deleteServiceAccountKey(organization.id(), account.id(), key.id()));
        cli.terminal().say("Key " + key.name() + " of " + account.name() + " is revoked.");
        return ExitCode.DONE.number();
    }

    private ServiceAccountKey key(String organization, String account, String named) {
        var found = cli.session().all(OrganizationsApi.listServiceAccountKeys(organization, account)).stream()
                .map(ServiceAccountKey::of)
                .filter(key -> key.id().equals(named)
                        || (key.name().equals(named) && !key.status().equals("revoked")))
                .toList();
        if (found.isEmpty()) throw Failure.of(ExitCode.NOT_FOUND, "It has no key \"" + named + "\"");
        if (found.size() > 1)
            throw Failure.of(ExitCode.CONFLICT, "Several of its keys are called \"" + named + "\"")
                    .next("hexarch service-account key list ACCOUNT -o json     shows their ids");
        return found.getFirst();
    }
}
