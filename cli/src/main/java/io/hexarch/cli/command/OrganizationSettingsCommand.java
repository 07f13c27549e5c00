package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.output.Details;
import io.hexarch.client.OrganizationSettings;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.UpdateOrganizationSettingsRequest;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What holds for everybody in an organization. */
@Command(
        name = "settings",
        description = {
            "Show who may join, and from where one may work here; with options: change it.",
            "What is named replaces the whole list. Your own network has to be among the allowed."
        })
final class OrganizationSettingsCommand implements Callable<Integer> {

    private final Cli cli;

    @Option(
            names = "--allow-domain",
            paramLabel = "DOMAIN",
            description = "Of e-mail addresses that may join; may be repeated.")
    private @Nullable List<String> domains;

    @Option(names = "--any-domain", description = "Every address may join.")
    private boolean anyDomain;

    @Option(
            names = "--allow-network",
            paramLabel = "CIDR",
            description = "From where one may work here, such as 192.0.2.0/24; may be repeated.")
    private @Nullable List<String> networks;

    @Option(names = "--any-network", description = "One may work here from everywhere.")
    private boolean anyNetwork;

    @Mixin
    private final OrganizationScope scope = new OrganizationScope();

    OrganizationSettingsCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var wantedDomains = wanted(domains, anyDomain, "domain");
        var wantedNetworks = wanted(networks, anyNetwork, "network");
        var organization = cli.names().organization(scope.organization()).id();
        var now = cli.session().send(OrganizationsApi.getOrganizationSettings(organization));
        if (wantedDomains == null && wantedNetworks == null) return print(now);
        return print(cli.session()
                .send(OrganizationsApi.updateOrganizationSettings(
                        organization,
                        Versions.match(now.body().generation()),
                        new UpdateOrganizationSettingsRequest(wantedDomains, wantedNetworks))));
    }

    private static @Nullable List<String> wanted(@Nullable List<String> named, boolean any, String what) {
        if (any && named != null)
            throw Failure.usage("One of both").next("--allow-" + what + " or --any-" + what + ", not both");
        return any ? List.of() : named;
    }

    private int print(Answer<OrganizationSettings> answer) {
        var settings = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details("settings")
                                .line("Addresses that may join", shown(settings.allowedDomains()))
                                .line("Worked in from", shown(settings.allowedNetworks())));
        return ExitCode.DONE.number();
    }

    private static String shown(List<String> list) {
        return list.isEmpty() ? "all" : String.join(", ", list);
    }
}
