package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.settings.ServerSettings.ChosenOrganization;
import io.hexarch.client.CreateOrganizationRequest;
import io.hexarch.client.Organization;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.QuotaUsage;
import io.hexarch.client.UpdateOrganizationRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Organizations: who the tenants are. */
@Command(name = "org", description = "Organizations: found, choose, rename them.", synopsisSubcommandLabel = "COMMAND")
final class OrganizationCommands {

    private final Cli cli;

    OrganizationCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "Your organizations; * marks the chosen one.")
    int list() {
        var chosen = cli.remembered()
                .chosenOrganization()
                .map(ChosenOrganization::id)
                .orElse("");
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listOrganizations()),
                        Columns.of(Organization::of, Organization::slug)
                                .column("", one -> one.id().equals(chosen) ? "*" : "")
                                .column("ORGANIZATION", Organization::slug)
                                .column("NAME", Organization::name)
                                .column("ROLE", Organization::role)
                                .column("PLAN", Organization::plan)
                                .column(
                                        "AGE",
                                        one -> Ago.of(
                                                one.createdAt(), cli.clock().instant())),
                        "You belong to no organization yet: hexarch org create NAME");
        return ExitCode.DONE.number();
    }

    @Command(name = "get", description = "One organization.")
    int get(
            @Parameters(arity = "0..1", paramLabel = "ORG", description = "Else the chosen one.") @Nullable
                    String name) {
        var answer = cli.session()
                .send(OrganizationsApi.getOrganization(
                        cli.names().organization(name).id()));
        print(answer.json());
        return ExitCode.DONE.number();
    }

    @Command(name = "create", description = "Found an organization and choose it.")
    int create(
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "What people read.") @Nullable String name,
            @Option(
                            names = "--slug",
                            paramLabel = "SLUG",
                            description = "What addresses and commands use. Else it is made of the name.")
                    @Nullable
                    String slug,
            @Mixin WishOptions wish) {
        var body = wish.under(
                cli.terminal(),
                new JsonMembers().with("name", name).with("slug", slug).done());
        var call = OrganizationsApi.createOrganization(WishOptions.as(CreateOrganizationRequest::of, body))
                .body(body);
        if (wish.shown(call, cli.printer())) return ExitCode.DONE.number();
        var answer = cli.session().send(call);
        choose(answer.body().id(), answer.body().slug());
        print(answer.json());
        return ExitCode.DONE.number();
    }

    @Command(name = "use", description = "Choose an organization for the commands that follow.")
    int use(@Parameters(paramLabel = "ORG", description = "Its name or id.") String name) {
        var found = cli.names().organization(name);
        choose(found.id(), found.slug());
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Rename an organization.")
    int update(
            @Parameters(arity = "0..1", paramLabel = "ORG", description = "Else the chosen one.") @Nullable
                    String organization,
            @Option(names = "--name", paramLabel = "NAME", description = "Its new name.") @Nullable String name,
            @Option(names = "--slug", paramLabel = "SLUG", description = "Its new slug.") @Nullable String slug) {
        if (name == null && slug == null)
            throw Failure.usage("Nothing to change").next("--name NAME, --slug SLUG");
        var found = cli.names().organization(organization);
        var now = cli.session().get(OrganizationsApi.getOrganization(found.id()));
        var answer = cli.session()
                .send(OrganizationsApi.updateOrganization(
                        found.id(), Versions.match(now.generation()), new UpdateOrganizationRequest(name, slug)));
        var chosen =
                cli.remembered().chosenOrganization().filter(known -> known.id().equals(found.id()));
        if (chosen.isPresent()) choose(found.id(), answer.body().slug());
        print(answer.json());
        return ExitCode.DONE.number();
    }

    @Command(name = "quota", description = "What the organization may use, and what it uses.")
    int quota(@Mixin OrganizationScope scope) {
        var items = cli.session()
                .send(OrganizationsApi.getQuota(
                        cli.names().organization(scope.organization()).id()))
                .json()
                .at("items")
                .items();
        cli.printer()
                .list(
                        items,
                        Columns.of(QuotaUsage::of, QuotaUsage::name)
                                .column("WHAT", QuotaUsage::name)
                                .column("USED", QuotaUsage::used)
                                .column("LIMIT", QuotaUsage::limit),
                        "Nothing is limited.");
        return ExitCode.DONE.number();
    }

    /** Keeps the choices inside an organization that only changes its slug. */
    private void choose(String id, String slug) {
        var chosen = new ChosenOrganization(id, slug);
        cli.remember(known -> {
            var same = known.organization() != null && known.organization().id().equals(id);
            var changed = known.withOrganization(chosen);
            return same ? changed.withWorkspace(known.workspace()).withProject(known.project()) : changed;
        });
        cli.terminal()
                .say("Commands now act in organization "
                        + cli.terminal().style().bold(slug) + ".");
    }

    private void print(Json json) {
        var one = Organization.of(json);
        cli.printer()
                .one(
                        json,
                        () -> new Details(one.slug())
                                .line("Name", one.name())
                                .line("Slug", one.slug())
                                .line("Id", one.id())
                                .line("Your role", one.role())
                                .line("Plan", one.plan())
                                .line("Founded", one.createdAt())
                                .line("State", one.state())
                                .line("Suspended because", reason(one))
                                .line("Reopen until", until(one)));
    }

    private static @Nullable String reason(Organization organization) {
        var suspension = organization.suspension();
        return suspension == null ? null : suspension.reason();
    }

    private static @Nullable Object until(Organization organization) {
        var closing = organization.closing();
        return closing == null ? null : closing.until();
    }
}
