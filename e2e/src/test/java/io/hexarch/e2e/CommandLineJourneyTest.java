package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Kind;
import io.hexarch.e2e.canary.LogFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same journey by command line, as the demo plays it, and with a session of a person's own. */
@OnAnInstallation
@Order(3)
class CommandLineJourneyTest {

    private static final String ORIGIN = "the command line";
    private static final String ORGANIZATION = "acme-robotics";

    private final Installation installation = Installation.current();
    private final Evidence evidence = Evidence.current();

    @TempDir
    Path home;

    @Test
    void shouldPlayTheDemo() throws Exception {
        signIn();

        var played = keepTrace(hexarch("client", "-v", "demo", "--org", ORGANIZATION))
                .succeeded();

        assertThat(played).contains("kubectl get namespaces", "HTTP 200", "delete the workspace");
        assertThat(hexarch("workspace", "list", "--org", ORGANIZATION).succeeded())
                .doesNotContain("demo");
        signOut();
    }

    /** A kubeconfig without a token in it: kubectl runs the client whenever it needs one. */
    @Test
    void shouldGiveKubectlTokensAsLongAsSomebodyIsSignedIn() throws Exception {
        signIn();
        hexarch("workspace", "create", "tools", "--wait", "--org", ORGANIZATION).succeeded();
        var kubeconfig = home.resolve("kubeconfig");

        hexarch("kubeconfig", "tools", "--org", ORGANIZATION, "--file", kubeconfig.toString())
                .succeeded();

        assertThat(Files.readString(kubeconfig)).contains("exec:").doesNotContain("token: ");
        assertThat(kubectl(kubeconfig, "get", "namespaces").succeeded()).contains("default");
        assertThat(kubectl(kubeconfig, "auth", "whoami").succeeded()).contains("hexarch:person:");

        signOut();

        assertThat(kubectl(kubeconfig, "get", "namespaces").failed()).contains("hexarch login");
    }

    /** What {@code -v} shows is sent to others who are asked for help. */
    @Test
    void shouldMaskWhatGoesOverTheWire() throws Exception {
        signIn();

        var key = traced("key", "create", "nightly", "--org", ORGANIZATION)
                .output()
                .strip();
        traced("invitation", "create", "lin@example.org", "--role", "viewer", "--org", ORGANIZATION);
        var script = run(Map.of("HEXARCH_TOKEN", key), "", "-v", "workspace", "list", "--org", ORGANIZATION);

        assertThat(key).startsWith("hxk_");
        assertThat(script.succeeded()).contains("GET ");
        traced("key", "delete", "nightly", "--yes");
        signOut();
    }

    private void signIn() throws Exception {
        var password = evidence.planted(Kind.PASSWORD, ORIGIN, Traveller.ADA.password());
        var words = new String[] {"-v", "login", "--email", Traveller.ADA.email(), "--password-stdin"};
        keepTrace(run(Map.of(), password + "\n", words));
    }

    /** A person has five sessions, and other journeys travel at the same time. */
    private void signOut() throws Exception {
        hexarch("logout").succeeded();
    }

    private Program traced(String... words) throws Exception {
        var verbose = new ArrayList<>(List.of("-v"));
        verbose.addAll(List.of(words));
        return keepTrace(hexarch(verbose.toArray(String[]::new)));
    }

    /** What it prints on standard output may be a secret that was asked for; what it tells beside never is. */
    private Program keepTrace(Program run) {
        assertThat(run.succeeded()).contains("***");
        evidence.heard(ORIGIN, run.output());
        evidence.place("what the client tells of its requests", run.errors());
        return run;
    }

    private Program kubectl(Path kubeconfig, String... words) throws Exception {
        var command = new ArrayList<>(List.of(Installation.kubectl(), "--kubeconfig", kubeconfig.toString()));
        command.addAll(List.of(words));
        var run = Program.run(home, environment(), "", Patience.minutes(1), command);
        keepFiles();
        return run;
    }

    private Program hexarch(String... words) throws Exception {
        return run(Map.of(), "", words);
    }

    private Program run(Map<String, String> variables, String input, String... words) throws Exception {
        var command = new ArrayList<>(List.of("./hexarch"));
        command.addAll(List.of(words));
        var environment = environment();
        environment.putAll(variables);
        var run = Program.run(installation.home(), environment, input, Patience.minutes(9), command);
        keepFiles();
        return run;
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "HEXARCH_STATE", installation.state().toString(),
                "HEXARCH_PRODUCT", installation.product().toString(),
                "XDG_CONFIG_HOME", home.resolve("config").toString(),
                "XDG_STATE_HOME", home.resolve("state").toString(),
                "XDG_CACHE_HOME", home.resolve("cache").toString()));
    }

    private void keepFiles() throws IOException {
        for (var kept : LogFiles.below(home))
            evidence.heard(ORIGIN, new String(LogFiles.content(kept), StandardCharsets.UTF_8));
    }
}
