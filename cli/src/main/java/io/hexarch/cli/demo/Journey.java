package io.hexarch.cli.demo;

import io.hexarch.cli.Cli;
import io.hexarch.cli.find.Names;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.logs.LogStream;
import io.hexarch.cli.output.Plain;
import io.hexarch.cli.progress.ApplicationStages;
import io.hexarch.cli.progress.Following;
import io.hexarch.cli.progress.Goal;
import io.hexarch.cli.progress.ProjectStages;
import io.hexarch.cli.progress.WorkspaceStages;
import io.hexarch.cli.settings.ServerSettings.ChosenOrganization;
import io.hexarch.client.Application;
import io.hexarch.client.ApplicationsApi;
import io.hexarch.client.CreateApplicationRequest;
import io.hexarch.client.CreateOrganizationRequest;
import io.hexarch.client.CreateProjectRequest;
import io.hexarch.client.CreateWorkspaceRequest;
import io.hexarch.client.LogLine;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.Project;
import io.hexarch.client.ProjectsApi;
import io.hexarch.client.UpdateApplicationRequest;
import io.hexarch.client.Workspace;
import io.hexarch.client.WorkspacesApi;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The stages of the journey, each of which a person could type. */
final class Journey {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Cli cli;
    private final Chronicle chronicle;
    private final Visitor visitor;

    Journey(Cli cli, Chronicle chronicle) {
        this.cli = cli;
        this.chronicle = chronicle;
        this.visitor = new Visitor(cli.target().trust(), cli.clock(), cli.pause(), Duration.ofMinutes(1));
    }

    /** The organization that is chosen or named; somebody without one founds one. */
    ChosenOrganization organization(@Nullable String named) {
        var none = named == null
                && cli.session().upTo(1, OrganizationsApi.listOrganizations()).isEmpty();
        if (!none) return new Names(cli).organization(named);
        return chronicle.of("found an organization", "hexarch org create Demo", () -> {
            var made =
                    cli.session().get(OrganizationsApi.createOrganization(new CreateOrganizationRequest("Demo", null)));
            var chosen = new ChosenOrganization(made.id(), made.slug());
            cli.remember(known -> known.withOrganization(chosen));
            cli.session().enter(made.id());
            return chosen;
        });
    }

    Workspace createWorkspace(ChosenOrganization organization, String name) {
        return chronicle.of("create a workspace", "hexarch workspace create " + name, () -> {
            var request = new CreateWorkspaceRequest(name, null);
            return settled(cli.session().send(WorkspacesApi.createWorkspace(organization.id(), request)), Goal.READY);
        });
    }

    Workspace sleep(Workspace workspace) {
        return chronicle.of(
                "put the workspace to sleep",
                "hexarch workspace sleep " + workspace.name(),
                () -> settled(cli.session().send(WorkspacesApi.sleepWorkspace(workspace.id())), Goal.ASLEEP));
    }

    Workspace wake(Workspace workspace) {
        return chronicle.of(
                "wake it",
                "hexarch workspace wake " + workspace.name(),
                () -> settled(cli.session().send(WorkspacesApi.wakeWorkspace(workspace.id())), Goal.READY));
    }

    Project createProject(Workspace workspace, String name) {
        return chronicle.of("create a project", "hexarch project create " + name, () -> {
            var request = new CreateProjectRequest(name, null);
            var started = cli.session().send(ProjectsApi.createProject(workspace.id(), request));
            var reading = ProjectsApi.getProject(started.body().id());
            return following("hexarch project get " + name)
                    .untilDone(started, reading, new ProjectStages(Goal.READY)::of)
                    .body();
        });
    }

    Application deploy(Project project, String name, String image) {
        return chronicle.of("deploy an application", "hexarch app deploy " + name + " --image " + image, () -> {
            var request = new CreateApplicationRequest(name, image, null, null, null, null, null, null);
            return running(cli.session().send(ApplicationsApi.createApplication(project.id(), request)));
        });
    }

    void visit(String what, Application application) {
        chronicle.of(what, "curl " + application.url(), () -> {
            var visit = visitor.until200(URI.create(application.url()));
            chronicle.say("HTTP " + visit.status() + "  " + Plain.line(visit.firstLine()));
            return visit;
        });
    }

    void logs(Application application) {
        chronicle.of("read its log", "hexarch app logs " + application.name() + " --tail 5", () -> {
            var lines = new ArrayList<String>();
            new LogStream(cli.session(), cli.pause(), application.id(), null, 5)
                    .read(null, false, json -> lines.add(LogLine.of(json).line()));
            lines.forEach(line -> chronicle.say(Plain.logLine(line)));
            return lines;
        });
    }

    Application scale(Application application, int replicas) {
        return chronicle.of(
                "scale it to " + replicas, "hexarch app scale " + application.name() + " " + replicas, () -> {
                    var now = cli.session().get(ApplicationsApi.getApplication(application.id()));
                    var request = new UpdateApplicationRequest(null, null, replicas, null, null, null, null);
                    var match = "\"" + now.generation() + "\"";
                    return running(
                            cli.session().send(ApplicationsApi.updateApplication(application.id(), match, request)));
                });
    }

    void delete(Application application, Workspace workspace) {
        chronicle.of("delete the application", "hexarch app delete " + application.name(), () -> {
            var now = cli.session().get(ApplicationsApi.getApplication(application.id()));
            var match = "\"" + now.generation() + "\"";
            var started = cli.session().send(ApplicationsApi.deleteApplication(now.id(), now.name(), match));
            return following("hexarch app list")
                    .untilGone(started, ApplicationsApi.getApplication(now.id()), new ApplicationStages(Goal.GONE)::of);
        });
        deleteWorkspace(workspace);
    }

    private void deleteWorkspace(Workspace workspace) {
        chronicle.of("delete the workspace", "hexarch workspace delete " + workspace.name(), () -> {
            var now = cli.session().get(WorkspacesApi.getWorkspace(workspace.id()));
            var match = "\"" + now.generation() + "\"";
            var started = cli.session().send(WorkspacesApi.deleteWorkspace(now.id(), now.name(), match));
            return following("hexarch workspace list")
                    .untilGone(
                            started,
                            WorkspacesApi.getWorkspace(now.id()),
                            new WorkspaceStages(Goal.GONE, cli.clock())::of);
        });
    }

    private Workspace settled(Answer<Workspace> started, Goal goal) {
        var reading = WorkspacesApi.getWorkspace(started.body().id());
        return following("hexarch workspace get " + started.body().name())
                .untilDone(started, reading, new WorkspaceStages(goal, cli.clock())::of)
                .body();
    }

    private Application running(Answer<Application> started) {
        var reading = ApplicationsApi.getApplication(started.body().id());
        return following("hexarch app get " + started.body().name())
                .untilDone(started, reading, new ApplicationStages(Goal.READY)::of)
                .body();
    }

    private Following following(String again) {
        return new Following(cli.session(), cli.terminal(), cli.clock(), cli.pause(), again, PATIENCE);
    }
}
