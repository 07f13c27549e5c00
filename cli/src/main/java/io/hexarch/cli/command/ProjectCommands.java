package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.WorkspaceScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.progress.Goal;
import io.hexarch.cli.progress.ProjectStages;
import io.hexarch.client.CreateProjectRequest;
import io.hexarch.client.Project;
import io.hexarch.client.ProjectsApi;
import io.hexarch.client.UpdateProjectRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Projects: namespaces of a workspace, with people and limits. */
@Command(
        name = "project",
        description = "Projects: namespaces of a workspace, with people and limits.",
        synopsisSubcommandLabel = "COMMAND")
final class ProjectCommands {

    private static final String NAME = "Its name or id. Else $$HEXARCH_PROJECT, else the chosen one.";

    private final Cli cli;
    private final ProjectViews views;

    ProjectCommands(Cli cli) {
        this.cli = cli;
        this.views = new ProjectViews(cli);
    }

    /** A limit of a project, as flags say it. */
    static final class QuotaOptions {

        @Option(names = "--cpu", paramLabel = "QUANTITY", description = "Limit of processors, e.g. 500m or 2.")
        private @Nullable String cpu;

        @Option(names = "--memory", paramLabel = "QUANTITY", description = "Limit of memory, e.g. 512Mi or 2Gi.")
        private @Nullable String memory;

        @Option(names = "--pods", paramLabel = "NUMBER", description = "Limit of pods.")
        private @Nullable Integer pods;

        @Nullable
        Json quota() {
            if (cpu == null && memory == null && pods == null) return null;
            return new JsonMembers()
                    .with("cpu", cpu)
                    .with("memory", memory)
                    .with("pods", pods)
                    .done();
        }
    }

    @Command(name = "list", description = "Projects of the workspace; * marks the chosen one.")
    int list(@Mixin WorkspaceScope scope) {
        var workspace =
                cli.names().workspace(scope.organization(), scope.workspace()).body();
        views.list(cli.session().all(ProjectsApi.listProjects(workspace.id())), workspace.name());
        return ExitCode.DONE.number();
    }

    @Command(name = "get", description = "One project.")
    int get(
            @Parameters(arity = "0..1", paramLabel = "PROJECT", description = NAME) @Nullable String name,
            @Option(names = "--wait", description = "Stay until it has settled.") boolean wait,
            @Mixin WorkspaceScope scope) {
        var found = cli.names().project(scope.organization(), scope.workspace(), name);
        if (!wait) return views.print(found);
        return settle(found, found.body().state().equals("deleting") ? Goal.GONE : Goal.READY, new WaitOptions());
    }

    @Command(name = "create", description = "Make a project.")
    int create(
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "A DNS label.") @Nullable String name,
            @Mixin QuotaOptions quota,
            @Mixin WishOptions wish,
            @Mixin WaitOptions wait,
            @Mixin WorkspaceScope scope) {
        var body = wish.under(
                cli.terminal(),
                new JsonMembers()
                        .with("name", name)
                        .with("quota", quota.quota())
                        .done());
        var request = WishOptions.as(CreateProjectRequest::of, body);
        var workspace =
                cli.names().workspace(scope.organization(), scope.workspace()).body();
        var call = ProjectsApi.createProject(workspace.id(), request).body(body);
        if (wish.shown(call, cli.printer())) return ExitCode.DONE.number();
        return follow(cli.session().send(call), Goal.READY, wait);
    }

    @Command(name = "update", description = "Change a project's limits.")
    int update(
            @Parameters(arity = "0..1", paramLabel = "PROJECT", description = NAME) @Nullable String name,
            @Mixin QuotaOptions quota,
            @Mixin WishOptions wish,
            @Mixin WorkspaceScope scope) {
        var body = wish.under(
                cli.terminal(), new JsonMembers().with("quota", quota.quota()).done());
        var found = cli.names()
                .project(scope.organization(), scope.workspace(), name)
                .body();
        var request = WishOptions.as(UpdateProjectRequest::of, body);
        var call = ProjectsApi.updateProject(found.id(), Versions.match(found.generation()), request)
                .body(body);
        if (wish.shown(call, cli.printer())) return ExitCode.DONE.number();
        return views.print(cli.session().send(call));
    }

    @Command(name = "use", description = "Choose a project for the commands that follow.")
    int use(
            @Parameters(paramLabel = "PROJECT", description = "Its name or id.") String name,
            @Mixin WorkspaceScope scope) {
        var workspace =
                cli.names().workspace(scope.organization(), scope.workspace()).body();
        var found = cli.names()
                .project(scope.organization(), workspace.name(), name)
                .body();
        cli.remember(known -> known.withWorkspace(workspace.name()).withProject(found.name()));
        cli.terminal()
                .say("Commands now act in project " + cli.terminal().style().bold(found.name()) + " of workspace "
                        + workspace.name() + ".");
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Delete a project and all in it.")
    int delete(
            @Parameters(paramLabel = "PROJECT", description = "Its name or id.") String name,
            @Mixin DeleteOptions delete,
            @Mixin WaitOptions wait,
            @Mixin WorkspaceScope scope) {
        var found = cli.names()
                .project(scope.organization(), scope.workspace(), name)
                .body();
        delete.confirmByName(
                cli.terminal(), "project", found.name(), "it, its applications and everything in its namespace");
        var answer = cli.session()
                .send(ProjectsApi.deleteProject(found.id(), found.name(), Versions.match(found.generation())));
        if (found.name().equals(cli.remembered().project())) cli.remember(known -> known.withProject(null));
        return follow(answer, Goal.GONE, wait);
    }

    @Command(name = "usage", description = "What a project uses of what it may.")
    int usage(
            @Parameters(arity = "0..1", paramLabel = "PROJECT", description = NAME) @Nullable String name,
            @Mixin WorkspaceScope scope) {
        var found = cli.names()
                .project(scope.organization(), scope.workspace(), name)
                .body();
        views.usage(found, cli.session().send(ProjectsApi.getProjectUsage(found.id())));
        return ExitCode.DONE.number();
    }

    private int follow(Answer<Project> started, Goal goal, WaitOptions wait) {
        if (wait.wanted(cli.terminal())) return settle(started, goal, wait);
        cli.terminal().say("Under way. See how far it is: " + again(started.body()));
        return views.print(started);
    }

    private int settle(Answer<Project> started, Goal goal, WaitOptions wait) {
        var project = started.body();
        var following = wait.following(cli, again(project));
        var reading = ProjectsApi.getProject(project.id());
        var stages = new ProjectStages(goal);
        if (goal != Goal.GONE) return views.print(following.untilDone(started, reading, stages::of));
        following.untilGone(started, reading, stages::of);
        cli.terminal().say("Project " + project.name() + " is gone.");
        return ExitCode.DONE.number();
    }

    private static String again(Project project) {
        return "hexarch project get " + project.name() + " --wait";
    }
}
