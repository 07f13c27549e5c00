package io.hexarch.cli.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.Hexarch;
import io.hexarch.cli.http.FirstContact;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Received;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestAuthority;
import io.hexarch.cli.server.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The real kubectl with a kubeconfig that asks this program for tokens, which runs as a process of its own. */
@EnabledIf("kubectlIsThere")
class KubectlTest {

    private static final String PODS = "/api/v1/namespaces/default/pods";
    private static final int LONG = 300;
    /** Shorter than the margin within which a token counts as ended. */
    private static final int SHORT = 30;

    @TempDir
    private Path home;

    private TestServer server = TestServer.plain();
    private Path authority = Path.of("");
    private Instant expiresAt = Instant.EPOCH;
    private int issued;

    static boolean kubectlIsThere() {
        return kubectl().isPresent();
    }

    private static Optional<Path> kubectl() {
        var named = Stream.ofNullable(System.getenv("HEXARCH_KUBECTL")).map(Path::of);
        var onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "kubectl"));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    @BeforeEach
    void start() throws Exception {
        server.close();
        var keys = TestAuthority.in(home.resolve("server.p12"));
        authority = Files.writeString(home.resolve("ca.crt"), FirstContact.pem(keys.certificate()));
        server = TestServer.secured(keys.context());
        Samples.lay(server);
        server.on("POST", "/api/v1/workspaces/{w}/kubeconfig", this::kubeconfig);
        server.on("GET", "/k8s/workspaces/{w}" + PODS, this::pods);
        launcher();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldAskForATokenOnceAndAnewBeforeItEnds() throws Exception {
        var kubeconfig = home.resolve("kubeconfig");
        var made = CliRun.withKey(home, server.url())
                .with("HEXARCH_CA", authority.toString())
                .with("HEXARCH_HOME", home.toString())
                .run("kubeconfig", "dev", "--file", kubeconfig.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(Files.readString(kubeconfig)).doesNotContain("token-");

        expiresAt = Instant.now().plusSeconds(LONG);
        assertThat(get(kubeconfig)).contains("token-1");
        assertThat(get(kubeconfig)).contains("token-1");

        expireCached();
        expiresAt = Instant.now().plusSeconds(SHORT);
        assertThat(get(kubeconfig)).contains("token-2");
        assertThat(get(kubeconfig)).contains("token-3");
        assertThat(issued).isEqualTo(3);
    }

    @Test
    void shouldPassOnWhyThereIsNoToken() throws Exception {
        var kubeconfig = home.resolve("kubeconfig");
        CliRun.withKey(home, server.url())
                .with("HEXARCH_CA", authority.toString())
                .with("HEXARCH_HOME", home.toString())
                .run("kubeconfig", "dev", "--file", kubeconfig.toString());
        server.on(
                "POST",
                "/api/v1/workspaces/{w}/kubeconfig",
                Response.problem(401, "hexarch.token-expired", "The API key has expired. Make a new one."));

        assertThat(get(kubeconfig)).contains("The key in HEXARCH_TOKEN was refused", "hexarch key create");
    }

    /** The launcher's part: starts this program, from wherever it is called. */
    private void launcher() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var script = Files.writeString(home.resolve("hexarch"), """
                #!/bin/sh
                exec %s -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp %s %s "$@"
                """.formatted(
                        java, System.getProperty("java.class.path"), Hexarch.class.getName()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private String get(Path kubeconfig) throws IOException, InterruptedException {
        var command = List.of(
                kubectl().orElseThrow().toString(),
                "--kubeconfig",
                kubeconfig.toString(),
                "get",
                "--raw",
                "/k8s/workspaces/" + Samples.WORKSPACE + PODS);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("HEXARCH_TOKEN", "hxk_test_secret");
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** As when its time had passed. */
    private void expireCached() throws IOException {
        try (var files = Files.list(home.resolve(".cache/hexarch/kubectl"))) {
            for (var file : files.toList())
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replaceFirst(
                                        "\\d+", Long.toString(Instant.now().getEpochSecond())));
        }
    }

    private Response kubeconfig(Received request) {
        var user = request.body().at("kind").text().equals("token") ? "{token: token-" + ++issued + "}" : "{}";
        return Response.ok(new JsonMembers()
                .with("kubeconfig", """
                        apiVersion: v1
                        kind: Config
                        clusters: [{name: x, cluster: {server: '%s', certificate-authority-data: %s}}]
                        users: [{name: x, user: %s}]
                        contexts: [{name: x, context: {cluster: x, user: x}}]
                        current-context: x
                        """.formatted(server.url(), authorityData(), user))
                .with("expiresAt", expiresAt)
                .done());
    }

    private String authorityData() {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(authority));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Tells with which token it was asked. */
    private Response pods(Received request) {
        return Response.ok(JsonText.parse(
                "{\"kind\":\"PodList\",\"apiVersion\":\"v1\",\"asked\":\"" + request.header("Authorization") + "\"}"));
    }
}
