package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.client.ApiKey;
import io.hexarch.client.CreateApiKeyRequest;
import io.hexarch.client.IdentityApi;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** API keys: how scripts sign in. */
@Command(
        name = "key",
        description = "API keys: how scripts sign in ($$HEXARCH_TOKEN).",
        synopsisSubcommandLabel = "COMMAND")
final class KeyCommands {

    private final Cli cli;

    KeyCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "Your API keys.")
    int list() {
        cli.printer()
                .list(
                        cli.session().all(IdentityApi.listApiKeys()),
                        Columns.of(ApiKey::of, ApiKey::name)
                                .column("KEY", ApiKey::name)
                                .column("BEGINS", ApiKey::prefix)
                                .column("STATUS", ApiKey::status)
                                .column("ORGANIZATION", ApiKey::organization)
                                .column("EXPIRES", ApiKey::expiresAt)
                                .column(
                                        "USED",
                                        key -> Ago.of(
                                                key.lastUsedAt(), cli.clock().instant()))
                                .column(
                                        "AGE",
                                        key -> Ago.of(
                                                key.createdAt(), cli.clock().instant())),
                        "You have no API key: hexarch key create NAME");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "create",
            description = {
                "Make an API key.",
                "The key itself is printed on standard output, once: nothing can show it again."
            })
    int create(
            @Parameters(paramLabel = "NAME", description = "What it is for.") String name,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            description = Expiry.DESCRIPTION + " Default: 90d; never: no end.",
                            defaultValue = "90d")
                    String expires,
            @Option(
                            names = "--scope",
                            paramLabel = "PERMISSION",
                            description = "A permission that it has; may be repeated. Else all of yours.")
                    @Nullable
                    List<String> scopes,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var request = new CreateApiKeyRequest(name, organization.id(), scopes, end(expires));
        var answer = cli.session().send(IdentityApi.createApiKey(request));
        if (cli.printer().forPeople()) {
            cli.terminal().say("Key " + name + " acts as you in " + organization.slug() + ". It is shown only here:");
            cli.terminal().out().println(answer.body().secret());
        } else {
            cli.printer().document(answer.json());
        }
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Revoke an API key: from now on it opens nothing.")
    int delete(
            @Parameters(paramLabel = "KEY", description = "Its name or id.") String name, @Mixin DeleteOptions delete) {
        var found = cli.session().all(IdentityApi.listApiKeys()).stream()
                .map(ApiKey::of)
                .filter(key -> key.id().equals(name)
                        || (key.name().equals(name) && !key.status().equals("revoked")))
                .toList();
        if (found.isEmpty())
            throw Failure.of(ExitCode.NOT_FOUND, "You have no key \"" + name + "\"")
                    .next("hexarch key list");
        if (found.size() > 1) {
            throw Failure.of(ExitCode.CONFLICT, "Several of your keys are called \"" + name + "\"")
                    .next("hexarch key list -o json     shows their ids");
        }
        delete.confirm(cli.terminal(), "Revoke key " + name + "?");
        cli.session().send(IdentityApi.deleteApiKey(found.getFirst().id()));
        cli.terminal().say("Key " + name + " is revoked.");
        return ExitCode.DONE.number();
    }

    private @Nullable Instant end(String text) {
        return text.equals("never")
                ? null
                : Expiry.of(text, cli.clock().instant(), "--expires 90d, --expires 2027-01-31, or --expires never");
    }
}
