package io.hexarch.benchmarks.workspace;

import io.hexarch.benchmarks.api.Visitor;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.load.Percentile;
import io.hexarch.benchmarks.process.ProcessUse;
import io.hexarch.benchmarks.result.Figure;
import io.hexarch.benchmarks.result.Machine;
import io.hexarch.benchmarks.result.ResultFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Workspaces one after the other, each deleted before the next is asked for. */
public final class WorkspaceBenchmark {

    private static final int WANTED = 20;
    /** What starting has left behind is given back, and the host's metrics have been read, after that. */
    private static final Duration SETTLING = Duration.ofSeconds(15);

    private static final double WAKE_GOAL = 5;
    private static final double MEMORY_GOAL = 200;
    private static final double SERVER_GOAL = 450;

    private final Settings settings;
    private final Api api;
    private final HostMemory host;

    /**
     * What the launcher gives.
     *
     * @param state folder of the server
     * @param server its process
     * @param kubeconfig of the host cluster
     * @param kept where samples wait until there are enough
     * @param limit after which no further workspace is begun
     */
    private record Settings(
            URI address, Path state, long server, Path kubectl, Path kubeconfig, Path kept, Duration limit) {}

    private WorkspaceBenchmark(Settings settings) {
        this.settings = settings;
        this.api = new Api(settings.address(), settings.state().resolve("tls/ca.crt"));
        this.host = new HostMemory(new Kubectl(settings.kubectl(), settings.kubeconfig()));
    }

    public static void main(String[] arguments) throws IOException {
        new WorkspaceBenchmark(new Settings(
                        URI.create(arguments[0]),
                        Path.of(arguments[1]),
                        Long.parseLong(arguments[2]),
                        Path.of(arguments[3]),
                        Path.of(arguments[4]),
                        Path.of(arguments[5]),
                        Duration.ofMinutes(Long.parseLong(arguments[6]))))
                .run();
    }

    private void run() throws IOException {
        var results = ResultFile.ofEnvironment();
        var kept = new SampleFile(settings.kept(), results.commit());
        var link = Files.readString(settings.state().resolve("first-operator-link"));
        var owner = Visitor.first(api, link);
        var organization = owner.found("Bench");
        HostCluster.awaitConnected(api, owner);
        long began = System.nanoTime();
        List<Sample> samples = kept.read();
        while (samples.size() < WANTED
                && OneWorkspace.since(began) < settings.limit().toSeconds()) {
            var sample = sample(owner, organization, "bench-" + samples.size());
            samples = kept.add(sample);
            System.out.printf("%d of %d: %s%n", samples.size(), WANTED, sample);
        }
        if (samples.size() < WANTED) {
            System.out.println("The time is over: run it again to go on from here");
            return;
        }
        results.write("workspace", figures(samples));
        kept.forget();
    }

    private Sample sample(Visitor owner, String organization, String name) throws IOException {
        double load = Machine.load();
        double free = HostMemory.available();
        var workspace = new OneWorkspace(api, owner, organization, name);
        note(workspace.id());
        var interrupted = Thread.ofPlatform().unstarted(workspace::close);
        Runtime.getRuntime().addShutdownHook(interrupted);
        try (workspace) {
            workspace.await("ready");
            double ready = workspace.age();
            var kubectl = new Kubectl(settings.kubectl(), workspace.kubeconfig(settings.state()));
            workspace.awaitAnswer(kubectl);
            double answered = workspace.age();
            pause(SETTLING);
            double machine = free - HostMemory.available();
            double pods = podsOf(workspace);
            long began = System.nanoTime();
            workspace.sleep();
            workspace.await("sleeping");
            double asleep = OneWorkspace.since(began);
            began = System.nanoTime();
            workspace.wake();
            workspace.awaitAnswer(kubectl);
            double woken = OneWorkspace.since(began);
            workspace.await("ready");
            began = System.nanoTime();
            workspace.close();
            return new Sample(load, ready, answered, asleep, woken, pods, machine, OneWorkspace.since(began));
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    /** The host's metrics come every quarter of a minute; before the first there is nothing to count. */
    private double podsOf(OneWorkspace workspace) {
        workspace.await("metrics of its pods", () -> host.pods(workspace.id()) > 0);
        return host.pods(workspace.id());
    }

    /** For the launcher, which takes from the host what is left when this program is killed. */
    private void note(String workspace) throws IOException {
        Files.writeString(
                settings.state().resolve("bench-workspaces"),
                workspace + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Figure> figures(List<Sample> samples) {
        var figures = new ArrayList<Figure>();
        figures.add(figure(
                "workspace, cold: wish to first answer of kubectl get ns, p50", "s", samples, Sample::answered, 0.5));
        figures.add(figure(
                "workspace, cold: wish to first answer of kubectl get ns, p95", "s", samples, Sample::answered, 0.95));
        figures.add(figure("workspace, cold: wish to ready, p50", "s", samples, Sample::ready, 0.5));
        figures.add(figure("wake: wish to next answer of kubectl get ns, p50", "s", samples, Sample::woken, 0.5)
                .withGoal(WAKE_GOAL));
        figures.add(figure("wake: wish to next answer of kubectl get ns, p95", "s", samples, Sample::woken, 0.95));
        figures.add(figure("sleep: wish to asleep, p50", "s", samples, Sample::asleep, 0.5));
        figures.add(figure("delete: wish to gone, p50", "s", samples, Sample::gone, 0.5));
        figures.add(figure("memory of one idle workspace: its pods, p50", "MiB", samples, Sample::pods, 0.5));
        figures.add(figure(
                        "memory of one idle workspace: all that the machine lacks with it, p50",
                        "MiB",
                        samples,
                        Sample::machine,
                        0.5)
                .withGoal(MEMORY_GOAL));
        figures.add(Figure.of("memory of the server afterwards", "MiB", new ProcessUse(settings.server()).residentMiB())
                .withGoal(SERVER_GOAL));
        figures.add(figure("load average of the machine before each, p95", "", samples, Sample::load, 0.95));
        return figures;
    }

    private static Figure figure(
            String words, String unit, List<Sample> samples, ToDoubleFunction<Sample> of, double share) {
        var values = samples.stream().map(of::applyAsDouble).toList();
        return Figure.of(words, unit, Percentile.of(values, share)).withSamples(values);
    }
}
