package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.Details;
import io.hexarch.cli.output.Table;
import io.hexarch.client.Gauge;
import io.hexarch.client.Workspace;
import io.hexarch.client.WorkspaceUsage;
import java.util.List;
import java.util.Objects;

/** How workspaces look. */
record WorkspaceViews(Cli cli) {

    void list(List<Json> items) {
        var chosen = cli.remembered().workspace();
        var columns = Columns.of(Workspace::of, Workspace::name)
                .column("", one -> one.name().equals(chosen) ? "*" : "")
                .column("WORKSPACE", Workspace::name)
                .column("STATE", WorkspaceViews::state)
                .column("SHAPE", Workspace::shape)
                .column("KUBERNETES", Workspace::kubernetesVersion)
                .column("AGE", one -> Ago.of(one.createdAt(), cli.clock().instant()));
        cli.printer().list(items, columns, "There is no workspace yet: hexarch workspace create NAME");
    }

    int print(Answer<Workspace> answer) {
        var one = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(one.name())
                                .line("Workspace", one.name())
                                .line("Id", one.id())
                                .line("State", state(one))
                                .line("Reason", one.reason())
                                .line("Shape", one.shape())
                                .line("Kubernetes", one.kubernetesVersion())
                                .line("Created", one.createdAt())
                                .line("Ready", one.readyAt()));
        if (one.state().equals("ready") && cli.printer().forPeople())
            cli.terminal().say("Next: hexarch kubeconfig " + one.name());
        if (one.state().equals("failed") && Boolean.TRUE.equals(one.retriable())) {
            cli.terminal().say("Next: hexarch workspace retry " + one.name());
        }
        return ExitCode.DONE.number();
    }

    void usage(Workspace workspace, Answer<WorkspaceUsage> answer) {
        var usage = answer.body();
        cli.printer().one(answer.json(), () -> {
            var gauges = new Table("", "USED", "LIMIT");
            row(gauges, "cpu", usage.cpu());
            row(gauges, "memory", usage.memory());
            row(gauges, "storage", usage.storage());
            gauges.row(
                    "pods",
                    Long.toString(usage.pods().used()),
                    Long.toString(usage.pods().limit()));
            var namespaces = new Table("NAMESPACE", "CPU", "MEMORY", "PODS");
            usage.namespaces()
                    .forEach(one -> namespaces.row(one.name(), one.cpu(), one.memory(), Long.toString(one.pods())));
            return new Details(workspace.name())
                    .line("Workspace", workspace.name())
                    .line("At", usage.at())
                    .table(gauges)
                    .table(namespaces);
        });
    }

    private static void row(Table table, String what, Gauge gauge) {
        table.row(what, gauge.used(), Objects.requireNonNullElse(gauge.limit(), "none"));
    }

    private static String state(Workspace one) {
        var progress = one.progress();
        return progress == null
                        || one.state().equals("ready")
                        || one.state().equals("sleeping")
                        || one.state().equals("failed")
                ? one.state()
                : one.state() + " " + progress.percent() + " %";
    }
}
