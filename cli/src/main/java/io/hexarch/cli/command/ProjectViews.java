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
import io.hexarch.client.Project;
import io.hexarch.client.ProjectQuota;
import io.hexarch.client.ProjectUsage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How projects look. */
record ProjectViews(Cli cli) {

    void list(List<Json> items, String workspace) {
        var chosen = cli.remembered().project();
        var columns = Columns.of(Project::of, Project::name)
                .column("", one -> one.name().equals(chosen) ? "*" : "")
                .column("PROJECT", Project::name)
                .column("STATE", Project::state)
                .column("NAMESPACE", Project::namespace)
                .column("QUOTA", one -> quota(one.quota()))
                .column("AGE", one -> Ago.of(one.createdAt(), cli.clock().instant()));
        cli.printer()
                .list(
                        items,
                        columns,
                        "There is no project in workspace " + workspace + " yet: hexarch project create NAME");
    }

    int print(Answer<Project> answer) {
        var one = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(one.name())
                                .line("Project", one.name())
                                .line("Id", one.id())
                                .line("State", one.state())
                                .line("Reason", one.reason())
                                .line("Namespace", one.namespace())
                                .line("Quota", quota(one.quota()))
                                .line("Created", one.createdAt()));
        return ExitCode.DONE.number();
    }

    void usage(Project project, Answer<ProjectUsage> answer) {
        var usage = answer.body();
        cli.printer()
                .one(
                        answer.json(),
                        () -> new Details(project.name())
                                .line("Project", project.name())
                                .line("At", usage.at())
                                .table(new Table("", "USED", "LIMIT")
                                        .row("cpu", usage.cpu().used(), limit(usage.cpu()))
                                        .row("memory", usage.memory().used(), limit(usage.memory()))
                                        .row("pods", usage.pods().used(), limit(usage.pods()))));
    }

    private static String limit(Gauge gauge) {
        return Objects.requireNonNullElse(gauge.limit(), "none");
    }

    private static String quota(@Nullable ProjectQuota quota) {
        if (quota == null) return "";
        var pods = quota.pods();
        return Stream.of(
                        quota.cpu() == null ? null : "cpu " + quota.cpu(),
                        quota.memory() == null ? null : "memory " + quota.memory(),
                        pods == null ? null : "pods " + pods)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
