package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.load.OpenLoad;
import io.hexarch.benchmarks.load.OpenLoad.Measured;
import io.hexarch.benchmarks.load.Stream;
import io.hexarch.benchmarks.process.ProcessUse;
import io.hexarch.benchmarks.result.Figure;
import io.hexarch.benchmarks.result.Machine;
import io.hexarch.benchmarks.result.ResultFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes at steady rates on a running server, the load on the same processors as the server and its database. */
public final class ApiBenchmark {

    private static final int READS = 500;
    private static final int WRITES = 100;
    private static final int ORGANIZATIONS = 40;
    private static final Duration RAMP = Duration.ofSeconds(40);
    /** The server has just started: its code is compiled for as long as that. */
    private static final Duration WARM_UP = Duration.ofMinutes(2);

    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final double READ_GOAL = 20;
    private static final double WRITE_GOAL = 40;

    private ApiBenchmark() {}

    /** @param arguments the server's address, its state folder, its process */
    public static void main(String[] arguments) throws IOException {
        var state = Path.of(arguments[1]);
        var server = new ProcessUse(Long.parseLong(arguments[2]));
        var api = new Api(URI.create(arguments[0]), state.resolve("tls/ca.crt"));
        double load = Machine.load();
        System.out.println("Filling it with " + ORGANIZATIONS + " organizations");
        var tenants = Seed.organizations(api, Files.readString(state.resolve("first-operator-link")), ORGANIZATIONS);
        System.out.println(
                "Warming up for " + WARM_UP.toSeconds() + " s, measuring for " + MEASURED.toSeconds() + " s");
        var streams = List.of(
                new Stream("reads", READS, new Reads(api, tenants)::send),
                new Stream("writes", WRITES, new Writes(api, tenants)::send));
        double before = server.cpu();
        var measured = new OpenLoad(RAMP, WARM_UP, MEASURED).run(streams);
        double used = server.cpu() - before;
        var figures = new ArrayList<Figure>();
        figures.addAll(latencies(measured.getFirst(), READ_GOAL));
        figures.addAll(latencies(measured.getLast(), WRITE_GOAL));
        figures.add(Figure.of("memory of the server after this load", "MiB", server.residentMiB())
                .withGoal(450));
        figures.add(Figure.of("processor time of the server for this load, the time before included", "s", used));
        figures.add(Figure.of("load average of the machine before", "", load));
        ResultFile.ofEnvironment().write("api", figures);
    }

    private static List<Figure> latencies(Measured measured, double goal) {
        var latencies = measured.latencies();
        latencies.failures().forEach((what, count) -> System.out.println(count + " × " + what));
        var named = "%s at %d/s, "
                .formatted(measured.stream().name(), measured.stream().perSecond());
        return List.of(
                Figure.of(named + "p50", "ms", latencies.percentile(0.5)).withSamples(latencies.percentiles(0.5)),
                Figure.of(named + "p95", "ms", latencies.percentile(0.95))
                        .withGoal(goal)
                        .withSamples(latencies.percentiles(0.95)),
                Figure.of(named + "p99", "ms", latencies.percentile(0.99)).withSamples(latencies.percentiles(0.99)),
                Figure.of(named + "answered", "", latencies.count()),
                Figure.of(
                                named + "failed",
                                "",
                                latencies.failures().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                        .withGoal(0));
    }
}
