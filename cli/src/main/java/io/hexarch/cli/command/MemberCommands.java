package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.command.MemberViews.Reading;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.output.Details;
import io.hexarch.client.Member;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.UpdateMemberRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Members of an organization and their roles. */
@Command(
        name = "member",
        description = "Members of an organization and their roles. New ones are asked by: hexarch invitation create",
        synopsisSubcommandLabel = "COMMAND")
final class MemberCommands {

    private static final String ROLES = "owner, admin, member, billing or viewer.";

    private final Cli cli;
    private final MemberViews views;

    MemberCommands(Cli cli) {
        this.cli = cli;
        this.views = new MemberViews(cli);
    }

    @Command(name = "list", description = "Who belongs to the organization.")
    int list(@Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        cli.printer()
                .list(
                        cli.session().all(OrganizationsApi.listMembers(organization.id())),
                        views.columns(new Reading<>(Member::of, Member::person, Member::role, Member::joinedAt)),
                        "Nobody belongs to it.");
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Change a member's role.")
    int update(
            @Parameters(paramLabel = "PERSON", description = "E-mail address, name or id.") String person,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = ROLES) String role,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var member = cli.names().member(organization.id(), person);
        var answer = cli.session()
                .send(OrganizationsApi.updateMember(
                        organization.id(),
                        member.person().id(),
                        Versions.match(member.generation()),
                        new UpdateMemberRequest(role)));
        cli.printer().one(answer.json(), () -> details(answer.body()));
        return ExitCode.DONE.number();
    }

    @Command(name = "remove", description = "Remove a member: all their rights in the organization end.")
    int remove(
            @Parameters(paramLabel = "PERSON", description = "E-mail address, name or id.") String person,
            @Mixin DeleteOptions delete,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        var member = cli.names().member(organization.id(), person);
        delete.confirm(cli.terminal(), "Remove " + member.person().email() + " from " + organization.slug() + "?");
        cli.session()
                .send(OrganizationsApi.removeMember(
                        organization.id(), member.person().id(), Versions.match(member.generation())));
        cli.terminal().say(member.person().email() + " no longer belongs to " + organization.slug() + ".");
        return ExitCode.DONE.number();
    }

    private static Details details(Member member) {
        return new Details(member.person().email())
                .line("Name", member.person().displayName())
                .line("E-mail", member.person().email())
                .line("Id", member.person().id())
                .line("Role", member.role())
                .line("Since", member.joinedAt());
    }
}
