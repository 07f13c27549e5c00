package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.SuspendOrganizationRequest;
import io.hexarch.client.Tenant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All organizations of the installation, for those who run it. */
@Command(
        name = "tenant",
        description = "All organizations, for operators: list, suspend, reinstate them.",
        synopsisSubcommandLabel = "COMMAND")
final class TenantCommands {

    private final Cli cli;

    TenantCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "All organizations of this installation, the newest first.")
    int list() {
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listTenants(null)),
                        Columns.of(Tenant::of, Tenant::slug)
                                .column("ORGANIZATION", Tenant::slug)
                                .column("NAME", Tenant::name)
                                .column("STATE", Tenant::state)
                                .column("REASON", TenantCommands::reason)
                                .column("REOPEN UNTIL", TenantCommands::until)
                                .column(
                                        "AGE",
                                        one -> Ago.of(
                                                one.createdAt(), cli.clock().instant())),
                        "There is no organization yet.");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "suspend",
            description = {
                "Keep everybody out of an organization until it is reinstated.",
                "Its workspaces are put to sleep; its people read the reason, and nothing else."
            })
    int suspend(
            @Parameters(paramLabel = "ORG", description = "Its short name or id.") String name,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "TEXT",
                            description = "Read by everybody in the organization.")
                    String reason,
            @Mixin DeleteOptions sure) {
        var tenant = find(name);
        sure.confirm(cli.terminal(), "Keep everybody out of " + tenant.slug() + "?");
        var answer = cli.session()
                .send(OrganizationsApi.suspendOrganization(tenant.id(), new SuspendOrganizationRequest(reason)));
        print(answer.json());
        return ExitCode.DONE.number();
    }

    @Command(
            name = "reinstate",
            description = {"Lift a suspension.", "Workspaces sleep on until somebody wakes them."})
    int reinstate(@Parameters(paramLabel = "ORG", description = "Its short name or id.") String name) {
        print(cli.session()
                .send(OrganizationsApi.reinstateOrganization(find(name).id()))
                .json());
        return ExitCode.DONE.number();
    }

    private Tenant find(String name) {
        var slug = name.startsWith("org_") ? null : name;
        return cli.session().all(OrganizationsApi.listTenants(slug)).stream()
                .map(Tenant::of)
                .filter(one -> one.id().equals(name) || one.slug().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Failure.usage("No organization " + name).next("hexarch tenant list    shows all of them"));
    }

    private void print(Json json) {
        var one = Tenant.of(json);
        cli.printer()
                .one(
                        json,
                        () -> new Details(one.slug())
                                .line("Name", one.name())
                                .line("Id", one.id())
                                .line("State", one.state())
                                .line("Reason", reason(one))
                                .line("Reopen until", until(one)));
    }

    private static @Nullable String reason(Tenant tenant) {
        var suspension = tenant.suspension();
        return suspension == null ? null : suspension.reason();
    }

    /** Of one that is closing; what is erased cannot be reopened. */
    private static @Nullable String until(Tenant tenant) {
        var closing = tenant.closing();
        return closing == null || tenant.state().equals("closed")
                ? null
                : closing.until().toString();
    }
}
