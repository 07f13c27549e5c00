package io.hexarch.benchmarks.server;

import io.hexarch.benchmarks.api.Seed;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.load.Percentile;
import io.hexarch.benchmarks.process.Timing;
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
import java.util.Map;

/** Starts the server on the data it has, again and again, then leaves it alone, and runs commands of the client against it. */
public final class ServerBenchmark {

    private static final int STARTS = 10;
    private static final int COMMANDS = 20;
    private static final int ORGANIZATIONS = 5;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final double START_GOAL = 4;
    private static final double MEMORY_GOAL = 450;
    private static final double COMMAND_GOAL = 400;

    private final URI address;
    private final Path state;
    private final List<String> command;
    private final List<Figure> figures = new ArrayList<>();

    private ServerBenchmark(URI address, Path state, List<String> command) {
        this.address = address;
        this.state = state;
        this.command = command;
    }

    /** @param arguments the server's address, its state folder, the launcher, and the command that starts the server */
    public static void main(String[] arguments) throws IOException {
        var all = List.of(arguments);
        var benchmark = new ServerBenchmark(URI.create(all.get(0)), Path.of(all.get(1)), all.subList(3, all.size()));
        benchmark.figures.add(Figure.of("load average of the machine before", "", Machine.load()));
        var key = benchmark.fill();
        benchmark.starts();
        benchmark.memoryAndCommands(all.get(2), key);
        ResultFile.ofEnvironment().write("server", benchmark.figures);
    }

    /** The very first start makes the authority that all later ones are asked with, so only its files say when it is ready. */
    private String fill() throws IOException {
        try (var server = begin()) {
            awaitFile(server, state.resolve("tls/ca.crt"));
            awaitFile(server, state.resolve("first-operator-link"));
            var api = api();
            server.awaitReady(api);
            System.out.println("Filling it");
            return Seed.organizations(api, Files.readString(state.resolve("first-operator-link")), ORGANIZATIONS)
                    .getFirst()
                    .key();
        }
    }

    private void starts() {
        var seconds = new ArrayList<Double>();
        var stops = new ArrayList<Double>();
        for (int count = 0; count < STARTS; count++) {
            long start = System.nanoTime();
            var server = begin();
            try (server) {
                server.awaitReady(api());
                seconds.add((System.nanoTime() - start) / 1e9);
                System.out.printf("ready after %.2f s%n", seconds.getLast());
                start = System.nanoTime();
            }
            stops.add((System.nanoTime() - start) / 1e9);
        }
        figures.add(Figure.of(
                        "start of server and database on kept data until ready, median",
                        "s",
                        Percentile.median(seconds))
                .withGoal(START_GOAL)
                .withSamples(seconds));
        figures.add(Figure.of("stop of server and database, median", "s", Percentile.median(stops))
                .withSamples(stops));
    }

    private void memoryAndCommands(String launcher, String key) {
        try (var server = begin()) {
            server.awaitReady(api());
            pause(IDLE);
            figures.add(
                    Figure.of("memory of the idle server", "MiB", server.use().residentMiB())
                            .withGoal(MEMORY_GOAL));
            var environment = Map.of(
                    "HEXARCH_TOKEN", key,
                    "HEXARCH_LOCAL_URL", address.toString(),
                    "HEXARCH_LOCAL_CA", state.resolve("tls/ca.crt").toString());
            command("client: --help, launcher included, median", List.of(launcher, "client", "--help"), environment);
            command(
                    "client: whoami with its answer, launcher included, median",
                    List.of(launcher, "whoami"),
                    environment);
        }
    }

    private void command(String figure, List<String> words, Map<String, String> environment) {
        var samples = new Timing(words, environment).repeated(COMMANDS);
        figures.add(Figure.of(figure, "ms", Percentile.median(samples))
                .withGoal(COMMAND_GOAL)
                .withSamples(samples));
    }

    private RunningServer begin() {
        return RunningServer.begin(command, state, Map.of());
    }

    private Api api() {
        return new Api(address, state.resolve("tls/ca.crt"));
    }

    private static void awaitFile(RunningServer server, Path file) {
        server.await(() -> Files.exists(file));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
