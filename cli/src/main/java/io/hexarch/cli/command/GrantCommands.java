package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.Holders;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.find.Places;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.client.CreateGrantRequest;
import io.hexarch.client.Grant;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.UpdateGrantRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Roles on the organization, its workspaces and its projects. */
@Command(
        name = "grant",
        description = "Roles on the organization, a workspace or a project.",
        synopsisSubcommandLabel = "COMMAND")
final class GrantCommands {

    private static final String WHO = Holders.DESCRIPTION;
    private static final String ROLE = "Built-in role such as projectViewer, or one of the organization by name or id.";
    private static final String ON = "Where: " + Places.DESCRIPTION + ". Else everywhere.";

    private final Cli cli;

    GrantCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "Who was granted which role where.")
    int list(
            @Option(names = "--to", paramLabel = "WHO", description = "Only to them. " + WHO) @Nullable String who,
            @Option(names = "--on", paramLabel = "PLACE", description = "Only there.") @Nullable String place,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var subject = who == null ? null : new Holders(cli, organization.id()).subject(who);
        var where = place == null ? null : new Places(cli).id(organization.id(), scope, place);
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listGrants(organization.id(), subject, where)),
                        Columns.of(Grant::of, Grant::id)
                                .column("TO", GrantCommands::holder)
                                .column("ROLE", Grant::role)
                                .column("ON", Grant::scope)
                                .column("ID", Grant::id)
                                .column(
                                        "SINCE",
                                        grant -> Ago.of(
                                                grant.grantedAt(), cli.clock().instant())),
                        "Nothing is granted: hexarch grant give WHO ROLE");
        return ExitCode.DONE.number();
    }

    @Command(name = "give", description = "Give somebody a role.")
    int give(
            @Parameters(paramLabel = "WHO", description = WHO) String who,
            @Parameters(paramLabel = "ROLE", description = ROLE) String role,
            @Option(names = "--on", paramLabel = "PLACE", description = ON) @Nullable String place,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var holders = new Holders(cli, organization.id());
        var where = place == null ? organization.id() : new Places(cli).id(organization.id(), scope, place);
        var answer = cli.session()
                .send(OrganizationsApi.createGrant(
                        organization.id(), new CreateGrantRequest(holders.subject(who), where, holders.role(role))));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Put another role in the place of one that was granted.")
    int update(
            @Parameters(paramLabel = "GRANT", description = "Its id: hexarch grant list.") String id,
            @Parameters(paramLabel = "ROLE", description = ROLE) String role,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var now = cli.session().get(OrganizationsApi.getGrant(organization.id(), id));
        var answer = cli.session()
                .send(OrganizationsApi.updateGrant(
                        organization.id(),
                        id,
                        Versions.match(now.generation()),
                        new UpdateGrantRequest(new Holders(cli, organization.id()).role(role))));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "take", description = "Take a granted role away.")
    int take(
            @Parameters(paramLabel = "GRANT", description = "Its id: hexarch grant list.") String id,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var grant = cli.session().get(OrganizationsApi.getGrant(organization.id(), id));
        delete.confirm(
                cli.terminal(), "Take " + grant.role() + " on " + grant.scope() + " from " + holder(grant) + "?");
        cli.session().send(OrganizationsApi.deleteGrant(organization.id(), id, Versions.match(grant.generation())));
        cli.terminal().say(holder(grant) + " no longer has " + grant.role() + " there.");
        return ExitCode.DONE.number();
    }

    private static String holder(Grant grant) {
        var name = grant.subjectName();
        return name == null ? grant.subject() : name;
    }

    private static Details details(Grant grant) {
        return new Details(grant.id())
                .line("Id", grant.id())
                .line("To", holder(grant))
                .line("Role", grant.role())
                .line("On", grant.scope())
                .line("Since", grant.grantedAt());
    }
}
