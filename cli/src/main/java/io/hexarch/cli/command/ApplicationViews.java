package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.output.FirstSentence;
import io.hexarch.cli.output.Table;
import io.hexarch.client.Application;
import java.util.List;
import java.util.Objects;

/** How applications look. */
record ApplicationViews(Cli cli) {

    void list(List<Json> items, String project) {
        var columns = Columns.of(Application::of, Application::name)
                .column("APP", Application::name)
                .column("STATE", Application::state)
                .column("READY", one -> one.rollout().ready() + "/" + one.replicas())
                .column("RELEASE", Application::release)
                .column("IMAGE", Application::image)
                .column("ADDRESS", Application::url)
                .column("AGE", one -> Ago.of(one.createdAt(), cli.clock().instant()));
        cli.printer()
                .list(
                        items,
                        columns,
                        "There is no application in project " + project
                                + " yet: hexarch app deploy NAME --image IMAGE");
    }

    int print(Answer<Application> answer) {
        var one = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(one.name())
                                .line("Application", one.name())
                                .line("Id", one.id())
                                .line("State", one.state())
                                .line("Reason", one.reason())
                                .line("Address", one.url())
                                .line("Image", one.image())
                                .line("Digest", one.digest())
                                .line("Release", one.release())
                                .line("Port", one.port())
                                .line("Replicas", one.rollout().ready() + " of " + one.replicas() + " ready")
                                .line("Environment", String.join(", ", one.env().keySet()))
                                .line("Health", one.healthPath())
                                .line("Created", one.createdAt())
                                .table(pods(one)));
        return ExitCode.DONE.number();
    }

    private Table pods(Application one) {
        var pods = new Table("POD", "PHASE", "READY", "RESTARTS", "AGE", "REASON");
        one.pods()
                .forEach(pod -> pods.row(
                        pod.name(),
                        pod.phase(),
                        pod.ready() ? "yes" : "no",
                        Integer.toString(pod.restarts()),
                        Objects.requireNonNullElse(
                                Ago.of(pod.startedAt(), cli.clock().instant()), ""),
                        FirstSentence.of(Objects.requireNonNullElse(pod.reason(), ""))));
        return pods;
    }
}
