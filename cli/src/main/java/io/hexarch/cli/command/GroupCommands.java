package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.Holders;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.client.AddGroupMemberRequest;
import io.hexarch.client.CreateGroupRequest;
import io.hexarch.client.Group;
import io.hexarch.client.GroupMember;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.UpdateGroupRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Groups of an organization: people, machines and other groups that get rights together. */
@Command(
        name = "group",
        description = "Groups: people, service accounts and other groups that get rights together.",
        synopsisSubcommandLabel = "COMMAND")
final class GroupCommands {

    private static final String GROUP = "Name or id of the group.";
    private static final String WHO = Holders.DESCRIPTION;

    private final Cli cli;

    GroupCommands(Cli cli) {
        this.cli = cli;
    }

    @Command(name = "list", description = "The groups of the organization.")
    int list(@Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listGroups(organization.id())),
                        Columns.of(Group::of, Group::name)
                                .column("NAME", Group::name)
                                .column("MEMBERS", Group::members)
                                .column("DESCRIPTION", Group::description)
                                .column(
                                        "AGE",
                                        group -> Ago.of(
                                                group.createdAt(), cli.clock().instant())),
                        "There is no group: hexarch group create NAME");
        return ExitCode.DONE.number();
    }

    @Command(name = "create", description = "Make a group; it is empty and holds nothing.")
    int create(
            @Parameters(paramLabel = "NAME", description = "What to call it.") String name,
            @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.") @Nullable
                    String description,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var answer = cli.session()
                .send(OrganizationsApi.createGroup(organization.id(), new CreateGroupRequest(name, description)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Call or describe a group otherwise.")
    int update(
            @Parameters(paramLabel = "GROUP", description = GROUP) String named,
            @Option(names = "--name", paramLabel = "NAME", description = "Its new name.") @Nullable String name,
            @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.") @Nullable
                    String description,
            @Mixin OrganizationScope scope) {
        if (name == null && description == null)
            throw Failure.usage("Nothing to change").next("--name NAME, --description TEXT");
        var organization = cli.names().organization(scope.organization());
        var group = new Holders(cli, organization.id()).group(named);
        var answer = cli.session()
                .send(OrganizationsApi.updateGroup(
                        organization.id(),
                        group.id(),
                        Versions.match(group.generation()),
                        new UpdateGroupRequest(name, description)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Remove a group with all that was granted to it.")
    int delete(
            @Parameters(paramLabel = "GROUP", description = GROUP) String named,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var group = new Holders(cli, organization.id()).group(named);
        delete.confirm(cli.terminal(), "Remove group " + group.name() + " with all that its members have by it?");
        cli.session()
                .send(OrganizationsApi.deleteGroup(organization.id(), group.id(), Versions.match(group.generation())));
        cli.terminal().say("Group " + group.name() + " is gone.");
        return ExitCode.DONE.number();
    }

    @Command(name = "members", description = "Who is directly in a group.")
    int members(@Parameters(paramLabel = "GROUP", description = GROUP) String named, @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var group = new Holders(cli, organization.id()).group(named);
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listGroupMembers(organization.id(), group.id())),
                        Columns.of(GroupMember::of, GroupMember::member)
                                .column("NAME", GroupMember::name)
                                .column("ID", GroupMember::member)
                                .column(
                                        "SINCE",
                                        member -> Ago.of(
                                                member.since(), cli.clock().instant())),
                        "Nobody is in it: hexarch group add " + group.name() + " EMAIL");
        return ExitCode.DONE.number();
    }

    @Command(name = "add", description = "Put a member, a service account or another group into a group.")
    int add(
            @Parameters(paramLabel = "GROUP", description = GROUP) String named,
            @Parameters(paramLabel = "WHO", description = WHO) String who,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var holders = new Holders(cli, organization.id());
        var group = holders.group(named);
        cli.session()
                .send(OrganizationsApi.addGroupMember(
                        organization.id(), group.id(), new AddGroupMemberRequest(holders.subject(who))));
        cli.terminal().say(who + " is in " + group.name() + ".");
        return ExitCode.DONE.number();
    }

    @Command(name = "remove", description = "Take a member, a service account or another group out of a group.")
    int remove(
            @Parameters(paramLabel = "GROUP", description = GROUP) String named,
            @Parameters(paramLabel = "WHO", description = WHO) String who,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var holders = new Holders(cli, organization.id());
        var group = holders.group(named);
        delete.confirm(cli.terminal(), "Take " + who + " out of " + group.name() + "?");
        cli.session().send(OrganizationsApi.removeGroupMember(organization.id(), group.id(), holders.subject(who)));
        cli.terminal().say(who + " is no longer in " + group.name() + ".");
        return ExitCode.DONE.number();
    }

    private static Details details(Group group) {
        return new Details(group.name())
                .line("Name", group.name())
                .line("Id", group.id())
                .line("Description", group.description())
                .line("Members", group.members());
    }
}
