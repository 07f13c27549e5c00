package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.find.ProjectScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.progress.ApplicationStages;
import io.hexarch.cli.progress.Goal;
import io.hexarch.client.Application;
import io.hexarch.client.ApplicationsApi;
import io.hexarch.client.CreateApplicationRequest;
import io.hexarch.client.UpdateApplicationRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applications: what runs in a project. */
@Command(name = "app", description = "Applications: what runs in a project.", synopsisSubcommandLabel = "COMMAND")
final class ApplicationCommands {

    private final Cli cli;
    private final ApplicationViews views;

    ApplicationCommands(Cli cli) {
        this.cli = cli;
        this.views = new ApplicationViews(cli);
    }

    @Command(name = "list", description = "Applications of the project.")
    int list(@Mixin ProjectScope scope) {
        var project = cli.names()
                .project(scope.organization(), scope.workspace(), scope.project())
                .body();
        views.list(cli.session().all(ApplicationsApi.listApplications(project.id())), project.name());
        return ExitCode.DONE.number();
    }

    @Command(name = "get", description = "One application; with --wait, once it has settled.")
    int get(
            @Option(names = "--wait", description = "Stay until it has settled.") boolean wait,
            @Mixin ApplicationChoice application) {
        var found = application.find(cli);
        if (!wait) return views.print(found);
        return settle(found, found.body().state().equals("deleting") ? Goal.GONE : Goal.READY, new WaitOptions());
    }

    @Command(
            name = "deploy",
            aliases = "create",
            description = {
                "Deploy an application from an image.",
                "An application of that name that is there already gets what is given here, as a new release."
            })
    int deploy(
            @Parameters(
                            index = "0",
                            arity = "0..1",
                            paramLabel = "NAME",
                            description = "A DNS label; part of its address.")
                    @Nullable
                    String name,
            @Mixin ApplicationOptions options,
            @Parameters(
                            index = "1..*",
                            arity = "0..*",
                            paramLabel = "WORD",
                            description = "Behind -- : what to start instead of the image's own command.")
                    @Nullable
                    List<String> command,
            @Mixin WishOptions wish,
            @Mixin WaitOptions wait,
            @Mixin ProjectScope scope) {
        var body = wish.under(
                cli.terminal(),
                options.wish()
                        .with("name", name)
                        .withList("command", command, Json.Text::new)
                        .done());
        var project = cli.names()
                .project(scope.organization(), scope.workspace(), scope.project())
                .body();
        var wanted = body.optional("name", Json::text);
        var present = cli.session().all(ApplicationsApi.listApplications(project.id())).stream()
                .map(Application::of)
                .filter(one -> one.name().equals(wanted))
                .findFirst();
        if (present.isPresent()) return patch(present.get(), without(body, "name"), wish, wait);
        var call = ApplicationsApi.createApplication(project.id(), WishOptions.as(CreateApplicationRequest::of, body))
                .body(body);
        if (wish.shown(call, cli.printer())) return ExitCode.DONE.number();
        return follow(cli.session().send(call), Goal.READY, wait);
    }

    @Command(name = "update", description = "Change an application; what is not given stays.")
    int update(
            @Mixin ApplicationOptions options,
            @Mixin WishOptions wish,
            @Mixin WaitOptions wait,
            @Mixin ApplicationChoice application) {
        var body = wish.under(cli.terminal(), options.wish().done());
        if (body.members().isEmpty()) throw Failure.usage("Nothing to change").next("hexarch app update --help");
        return patch(application.find(cli).body(), body, wish, wait);
    }

    @Command(name = "scale", description = "Change how many of an application run; 0 stops it.")
    int scale(
            @Parameters(paramLabel = "APP", description = "Its name or id.") String name,
            @Parameters(paramLabel = "NUMBER", description = "How many.") int replicas,
            @Mixin WishOptions wish,
            @Mixin WaitOptions wait,
            @Mixin ProjectScope scope) {
        var body = new JsonMembers().with("replicas", replicas).done();
        return patch(cli.names().application(scope, name).body(), body, wish, wait);
    }

    @Command(name = "restart", description = "Restart an application's pods, one after the other.")
    int restart(@Mixin WaitOptions wait, @Mixin ApplicationChoice application) {
        var found = application.find(cli).body();
        return follow(cli.session().send(ApplicationsApi.restartApplication(found.id())), Goal.READY, wait);
    }

    @Command(name = "events", description = "What happened to an application, in words.")
    int events(@Mixin ApplicationChoice application) {
        var found = application.find(cli).body();
        new EventViews(cli).list(cli.session().upTo(200, ApplicationsApi.listApplicationEvents(found.id())));
        return ExitCode.DONE.number();
    }

    @Command(name = "open", description = "Open an application's own address in the browser.")
    int open(@Mixin ApplicationChoice application) {
        new Browser(cli.terminal()).open(application.find(cli).body().url());
        return ExitCode.DONE.number();
    }

    @Command(name = "delete", description = "Delete an application.")
    int delete(
            @Parameters(paramLabel = "APP", description = "Its name or id.") String name,
            @Mixin DeleteOptions delete,
            @Mixin WaitOptions wait,
            @Mixin ProjectScope scope) {
        var found = cli.names().application(scope, name).body();
        delete.confirmByName(cli.terminal(), "application", found.name(), "it and its releases");
        var call = ApplicationsApi.deleteApplication(found.id(), found.name(), Versions.match(found.generation()));
        return follow(cli.session().send(call), Goal.GONE, wait);
    }

    private int patch(Application found, Json body, WishOptions wish, WaitOptions wait) {
        var request = WishOptions.as(json -> UpdateApplicationRequest.of(without(json, "env")), body);
        var call = ApplicationsApi.updateApplication(found.id(), Versions.match(found.generation()), request)
                .body(body);
        if (wish.shown(call, cli.printer())) return ExitCode.DONE.number();
        return follow(cli.session().send(call), Goal.READY, wait);
    }

    private static Json without(Json json, String member) {
        var members = new LinkedHashMap<>(json.members());
        members.remove(member);
        return new Json.Members(members);
    }

    private int follow(Answer<Application> started, Goal goal, WaitOptions wait) {
        if (wait.wanted(cli.terminal())) return settle(started, goal, wait);
        cli.terminal().say("Under way. See how far it is: " + again(started.body()));
        return views.print(started);
    }

    private int settle(Answer<Application> started, Goal goal, WaitOptions wait) {
        var application = started.body();
        var following = wait.following(cli, again(application));
        var reading = ApplicationsApi.getApplication(application.id());
        var stages = new ApplicationStages(goal);
        if (goal != Goal.GONE) return views.print(following.untilDone(started, reading, stages::of));
        following.untilGone(started, reading, stages::of);
        cli.terminal().say("Application " + application.name() + " is gone.");
        return ExitCode.DONE.number();
    }

    private static String again(Application application) {
        return "hexarch app get " + application.name() + " --wait";
    }
}
