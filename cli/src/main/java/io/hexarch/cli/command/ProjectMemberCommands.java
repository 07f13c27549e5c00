package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.command.MemberViews.Reading;
import io.hexarch.cli.find.ProjectScope;
import io.hexarch.cli.find.Who;
import io.hexarch.client.AddProjectMemberRequest;
import io.hexarch.client.PersonSummary;
import io.hexarch.client.Project;
import io.hexarch.client.ProjectMember;
import io.hexarch.client.ProjectsApi;
import io.hexarch.client.UpdateProjectMemberRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may do what in a project. */
@Command(name = "member", description = "Who may do what in a project.", synopsisSubcommandLabel = "COMMAND")
final class ProjectMemberCommands {

    private static final String ROLES = "admin, developer or viewer.";

    private final Cli cli;
    private final MemberViews views;

    ProjectMemberCommands(Cli cli) {
        this.cli = cli;
        this.views = new MemberViews(cli);
    }

    @Command(name = "list", description = "Who has a role in the project.")
    int list(@Mixin ProjectScope scope) {
        cli.printer()
                .list(
                        cli.session()
                                .all(ProjectsApi.listProjectMembers(
                                        project(scope).id())),
                        views.columns(new Reading<>(
                                ProjectMember::of,
                                ProjectMember::person,
                                ProjectMember::role,
                                ProjectMember::joinedAt)),
                        "Nobody has a role in this project beyond those of the organization.");
        return ExitCode.DONE.number();
    }

    @Command(name = "add", description = "Give a member of the organization a role in the project.")
    int add(
            @Parameters(paramLabel = "PERSON", description = "E-mail address, name or id.") String person,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = ROLES) String role,
            @Mixin ProjectScope scope) {
        var project = project(scope);
        var member = cli.names().member(project.organization(), person);
        cli.session()
                .send(ProjectsApi.addProjectMember(
                        project.id(),
                        new AddProjectMemberRequest(member.person().id(), role)));
        say(member.person(), role, project);
        return ExitCode.DONE.number();
    }

    @Command(name = "update", description = "Change a role in the project.")
    int update(
            @Parameters(paramLabel = "PERSON", description = "E-mail address, name or id.") String person,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = ROLES) String role,
            @Mixin ProjectScope scope) {
        var project = project(scope);
        var member = memberOf(project, person);
        cli.session()
                .send(ProjectsApi.updateProjectMember(
                        project.id(), member.person().id(), new UpdateProjectMemberRequest(role)));
        say(member.person(), role, project);
        return ExitCode.DONE.number();
    }

    @Command(name = "remove", description = "Take a role in the project away.")
    int remove(
            @Parameters(paramLabel = "PERSON", description = "E-mail address, name or id.") String person,
            @Mixin DeleteOptions delete,
            @Mixin ProjectScope scope) {
        var project = project(scope);
        var member = memberOf(project, person);
        delete.confirm(cli.terminal(), "Remove " + member.person().email() + " from project " + project.name() + "?");
        cli.session()
                .send(ProjectsApi.removeProjectMember(
                        project.id(), member.person().id()));
        cli.terminal().say(member.person().email() + " has no role in project " + project.name() + " any more.");
        return ExitCode.DONE.number();
    }

    private Project project(ProjectScope scope) {
        return cli.names()
                .project(scope.organization(), scope.workspace(), scope.project())
                .body();
    }

    private ProjectMember memberOf(Project project, String who) {
        var all = cli.session().all(ProjectsApi.listProjectMembers(project.id())).stream()
                .map(ProjectMember::of)
                .toList();
        return new Who(who)
                .among(all, ProjectMember::person)
                .orElseThrow(
                        () -> Failure.of(ExitCode.NOT_FOUND, "\"" + who + "\" has no role in project " + project.name())
                                .next("hexarch project member list --project " + project.name()));
    }

    private void say(PersonSummary person, String role, Project project) {
        cli.terminal().say(person.email() + " is " + role + " of project " + project.name() + ".");
    }
}
