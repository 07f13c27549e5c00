package io.hexarch.benchmarks.chaos;

import io.hexarch.benchmarks.api.Visitor;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.load.Percentile;
import io.hexarch.benchmarks.result.Figure;
import io.hexarch.benchmarks.result.ResultFile;
import io.hexarch.benchmarks.server.RunningServer;
import io.hexarch.benchmarks.workspace.HostCluster;
import io.hexarch.benchmarks.workspace.Kubectl;
import io.hexarch.benchmarks.workspace.OneWorkspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Kills the server at each step of provisioning, on a real host cluster, starts it again, and looks at what has become of the workspace
 * and, after it was deleted, of everything on the host that carries its label.
 */
public final class ChaosBenchmark {

    private final URI address;
    private final Path state;
    private final Kubectl host;
    private final List<String> command;
    private final List<Aftermath> aftermaths = new ArrayList<>();

    private ChaosBenchmark(List<String> arguments) {
        this.address = URI.create(arguments.get(0));
        this.state = Path.of(arguments.get(1));
        this.host = new Kubectl(Path.of(arguments.get(2)), Path.of(arguments.get(3)));
        this.command = arguments.subList(4, arguments.size());
    }

    /** @param arguments the server's address and state folder, kubectl and kubeconfig of the host, and the command of the server */
    public static void main(String[] arguments) throws IOException {
        new ChaosBenchmark(List.of(arguments)).run();
    }

    private void run() throws IOException {
        var server = begin();
        try {
            server.await(() -> Files.exists(state.resolve("first-operator-link")));
            var api = new Api(address, state.resolve("tls/ca.crt"));
            server.awaitReady(api);
            var owner = Visitor.first(api, Files.readString(state.resolve("first-operator-link")));
            var organization = owner.found("Chaos");
            for (var kill : Kill.all()) {
                HostCluster.awaitConnected(api, owner);
                var workspace = new OneWorkspace(api, owner, organization, "chaos-" + aftermaths.size());
                note(workspace.id());
                workspace.await(kill.words(), () -> kill.hasCome(workspace.now()));
                server.kill();
                long began = System.nanoTime();
                server = begin();
                server.awaitReady(api);
                aftermaths.add(aftermath(kill, workspace, began));
                System.out.println(aftermaths.getLast());
            }
        } finally {
            server.close();
        }
        ResultFile.ofEnvironment().write("chaos", figures());
    }

    private Aftermath aftermath(Kill kill, OneWorkspace workspace, long began) {
        var ended = end(workspace);
        double seconds = OneWorkspace.since(began);
        workspace.close();
        return new Aftermath(kill.words(), ended, seconds, orphans(workspace.id()));
    }

    /** What it is stuck in is an end too, and not a clean one. */
    private static String end(OneWorkspace workspace) {
        try {
            workspace.await("ready");
        } catch (IllegalStateException notReady) {
            System.out.println(notReady.getMessage());
        }
        return workspace.now().at("/state").asString();
    }

    private int orphans(String workspace) {
        var names = host.output(
                        "get",
                        "namespaces,clusterroles,clusterrolebindings,persistentvolumes",
                        "--selector=hexarch.io/workspace=" + workspace,
                        "--output=name")
                .orElseThrow(() -> new IllegalStateException("the host does not say what is left of " + workspace));
        return (int) names.lines().filter(line -> !line.isBlank()).count();
    }

    /** For the launcher, which takes from the host what is left when this program is killed. */
    private void note(String workspace) throws IOException {
        Files.writeString(
                state.resolve("bench-workspaces"),
                workspace + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private RunningServer begin() {
        return RunningServer.begin(command, state);
    }

    private List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        var seconds = aftermaths.stream().map(Aftermath::seconds).toList();
        figures.add(Figure.of("kills of the server in the middle of provisioning", "", aftermaths.size()));
        figures.add(Figure.of(
                        "of them neither ready nor cleanly failed in the end, or with something left on the host",
                        "",
                        unclean())
                .withGoal(0));
        figures.add(
                Figure.of("start of the next server to the end of provisioning, p50", "s", Percentile.median(seconds))
                        .withSamples(seconds));
        for (var aftermath : aftermaths)
            figures.add(Figure.of(aftermath.kill() + ": " + aftermath.ended() + " after", "s", aftermath.seconds()));
        return figures;
    }

    private int unclean() {
        return Math.toIntExact(
                aftermaths.stream().filter(aftermath -> !aftermath.clean()).count());
    }
}
