package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.find.OrganizationScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.progress.Goal;
import io.hexarch.cli.progress.WorkspaceStages;
import io.hexarch.client.CreateWorkspaceRequest;
import io.hexarch.client.Workspace;
import io.hexarch.client.WorkspaceShape;
import io.hexarch.client.WorkspacesApi;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Workspaces: each a Kubernetes of its own. */
@Command(
        name = "workspace",
        description = "Workspaces: each a Kubernetes of its own.",
        synopsisSubcommandLabel = "COMMAND")
final class WorkspaceCommands {

    private final Cli cli;
    private final WorkspaceViews views;

    WorkspaceCommands(Cli cli) {
        this.cli = cli;
        this.views = new WorkspaceViews(cli);
    }

    @Command(name = "list", description = "Workspaces of the organization; * marks the chosen one.")
    int list(
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            description = "Only those in that state, e.g. ready, sleeping, failed.")
                    @Nullable
                    String state,
            @Mixin OrganizationScope scope) {
        var organization = cli.names().organization(scope.organization());
        views.list(cli.session().all(WorkspacesApi.listWorkspaces(organization.id(), state, null)));
        return ExitCode.DONE.number();
    }

    @Command(name = "get", description = "One workspace; with --wait, once it has settled.")
    int get(
            @Option(names = "--wait", description = "Stay until it has settled, and show how far it is.") boolean wait,
            @Mixin WorkspaceChoice workspace) {
        var found = workspace.find(cli);
        if (!wait) return views.print(found);
        return settle(found, WorkspaceStages.goalOf(found.body()), new WaitOptions());
    }

    @Command(name = "create", description = "Wish a workspace and watch it come.")
    int create(
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "A DNS label, unique in the organization.")
                    @Nullable
                    String name,
            @Option(names = "--shape", paramLabel = "SHAPE", description = "Its size: see hexarch workspace shapes.")
                    @Nullable
                    String shape,
            @Mixin WishOptions wish,
            @Mixin WaitOptions wait,
            @Mixin OrganizationScope scope) {
        var body = wish.under(
                cli.terminal(),
                new JsonMembers().with("name", name).with("shape", shape).done());
        var request = WishOptions.as(CreateWorkspaceRequest::of, body);
        var organization = cli.names().organization(scope.organization());
        var call = WorkspacesApi.createWorkspace(organization.id(), request).body(body);
        if (wish.shown(call, cli.printer())) return ExitCode.DONE.number();
        return follow(cli.session().send(call), Goal.READY, wait);
    }

    @Command(name = "use", description = "Choose a workspace for the commands that follow.")
    int use(
            @Parameters(paramLabel = "WORKSPACE", description = "Its name or id.") String name,
            @Mixin OrganizationScope scope) {
        var found = cli.names().workspace(scope.organization(), name).body();
        cli.remember(known -> known.withWorkspace(found.name()));
        cli.terminal()
                .say("Commands now act in workspace " + cli.terminal().style().bold(found.name()) + ".");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "sleep",
            description = "Put a workspace to sleep: it keeps what it has and uses no processor and memory.")
    int sleep(@Mixin WaitOptions wait, @Mixin WorkspaceChoice workspace) {
        return change(workspace, WorkspacesApi::sleepWorkspace, Goal.ASLEEP, wait);
    }

    @Command(name = "wake", description = "Wake a workspace.")
    int wake(@Mixin WaitOptions wait, @Mixin WorkspaceChoice workspace) {
        return change(workspace, WorkspacesApi::wakeWorkspace, Goal.READY, wait);
    }

    @Command(name = "retry", description = "Try again what failed.")
    int retry(@Mixin WaitOptions wait, @Mixin WorkspaceChoice workspace) {
        return change(workspace, WorkspacesApi::retryWorkspace, Goal.READY, wait);
    }

    @Command(name = "delete", description = "Delete a workspace and all in it.")
    int delete(
            @Parameters(paramLabel = "WORKSPACE", description = "Its name or id.") String name,
            @Mixin DeleteOptions delete,
            @Mixin WaitOptions wait,
            @Mixin OrganizationScope scope) {
        var found = cli.names().workspace(scope.organization(), name).body();
        delete.confirmByName(cli.terminal(), "workspace", found.name(), "it, its projects, applications and data");
        var call = WorkspacesApi.deleteWorkspace(found.id(), found.name(), Versions.match(found.generation()));
        var answer = cli.session().send(call);
        if (found.name().equals(cli.remembered().workspace())) cli.remember(known -> known.withWorkspace(null));
        return follow(answer, Goal.GONE, wait);
    }

    @Command(name = "events", description = "What happened to a workspace, in words.")
    int events(@Mixin WorkspaceChoice workspace) {
        var found = workspace.find(cli).body();
        new EventViews(cli).list(cli.session().upTo(200, WorkspacesApi.listWorkspaceEvents(found.id())));
        return ExitCode.DONE.number();
    }

    @Command(name = "usage", description = "What a workspace uses of what it may.")
    int usage(@Mixin WorkspaceChoice workspace) {
        var found = workspace.find(cli).body();
        views.usage(found, cli.session().send(WorkspacesApi.getWorkspaceUsage(found.id())));
        return ExitCode.DONE.number();
    }

    @Command(name = "shapes", description = "Sizes that a workspace can have.")
    int shapes() {
        cli.printer()
                .list(
                        cli.session().all(WorkspacesApi.listWorkspaceShapes()),
                        Columns.of(WorkspaceShape::of, WorkspaceShape::name)
                                .column("SHAPE", shape -> shape.name() + (shape.defaultValue() ? " (default)" : ""))
                                .column("CPU", WorkspaceShape::cpu)
                                .column("MEMORY", WorkspaceShape::memory)
                                .column("STORAGE", WorkspaceShape::storage)
                                .column("PODS", WorkspaceShape::pods),
                        "There are no shapes.");
        return ExitCode.DONE.number();
    }

    @Command(name = "open", description = "Open a workspace's page in the browser.")
    int open(@Mixin WorkspaceChoice workspace) {
        var found = workspace.find(cli).body();
        new Browser(cli.terminal()).open(cli.target().server() + "/workspaces/" + found.id());
        return ExitCode.DONE.number();
    }

    private int change(WorkspaceChoice workspace, Function<String, Call<Workspace>> call, Goal goal, WaitOptions wait) {
        var found = workspace.find(cli).body();
        return follow(cli.session().send(call.apply(found.id())), goal, wait);
    }

    private int follow(Answer<Workspace> started, Goal goal, WaitOptions wait) {
        if (wait.wanted(cli.terminal())) return settle(started, goal, wait);
        cli.terminal().say("Under way. See how far it is: " + again(started.body()));
        return views.print(started);
    }

    private int settle(Answer<Workspace> started, Goal goal, WaitOptions wait) {
        var workspace = started.body();
        var following = wait.following(cli, again(workspace));
        var reading = WorkspacesApi.getWorkspace(workspace.id());
        var stages = new WorkspaceStages(goal, cli.clock());
        if (goal != Goal.GONE) return views.print(following.untilDone(started, reading, stages::of));
        following.untilGone(started, reading, stages::of);
        cli.terminal().say("Workspace " + workspace.name() + " is gone.");
        return ExitCode.DONE.number();
    }

    private static String again(Workspace workspace) {
        return "hexarch workspace get " + workspace.name() + " --wait";
    }
}
