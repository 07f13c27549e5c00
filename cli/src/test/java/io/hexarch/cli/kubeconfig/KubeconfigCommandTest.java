package io.hexarch.cli.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.Yaml;
import io.hexarch.cli.server.Received;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubeconfigCommandTest {

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    @BeforeEach
    void lay() {
        server.on("POST", "/api/v1/workspaces/{w}/kubeconfig", this::kubeconfig);
    }

    private Response kubeconfig(Received request) {
        var user = request.body().at("kind").text().equals("token") ? "{token: token-canary}" : "{}";
        return Response.ok(new JsonMembers()
                .with("kubeconfig", """
                        apiVersion: v1
                        kind: Config
                        clusters: [{name: x, cluster: {server: '%s/k8s/workspaces/%s', certificate-authority-data: Q0E=}}]
                        users: [{name: x, user: %s}]
                        contexts: [{name: x, context: {cluster: x, user: x}}]
                        current-context: x
                        """.formatted(server.url(), request.variable("w"), user))
                .with("expiresAt", Samples.NOW.plusSeconds(300))
                .done());
    }

    private CliRun cli() {
        return CliRun.withKey(home, server.url());
    }

    private Path standard() {
        return home.resolve(".kube/config");
    }

    @Test
    void shouldAddAContextAndLeaveTheOthersAlone() throws IOException {
        Files.createDirectories(standard().getParent());
        Files.writeString(standard(), """
                apiVersion: v1
                kind: Config
                preferences: {colors: true}
                clusters: [{name: other, cluster: {server: 'https://other'}}, {name: hexarch-acme-dev, cluster: {server: 'https://old'}}]
                users: [{name: other, user: {token: t}}]
                contexts: [{name: other, context: {cluster: other, user: other, namespace: n}}]
                current-context: other
                """);

        assertThat(cli().run("kubeconfig", "dev").exit()).isZero();

        var written = Yaml.parse(Files.readString(standard()));
        assertThat(written.at("current-context").text()).isEqualTo("hexarch-acme-dev");
        assertThat(names(written, "clusters")).containsExactly("other", "hexarch-acme-dev");
        assertThat(names(written, "contexts")).containsExactly("other", "hexarch-acme-dev");
        assertThat(JsonText.compact(written))
                .contains("\"namespace\":\"n\"")
                .contains("\"colors\":true")
                .doesNotContain("https://old");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(standard())))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldHoldNoTokenUnlessOneIsAskedFor() throws IOException {
        cli().run("kubeconfig", "dev");
        assertThat(Files.readString(standard()))
                .doesNotContain("token-canary")
                .contains("command: " + home.resolve(".config/hexarch/kubectl-credential"));

        cli().run("kubeconfig", "dev", "--token");
        assertThat(Files.readString(standard())).contains("token: token-canary").doesNotContain("exec:");
    }

    @Test
    void shouldLeaveAFileThatItCannotReadAsItIs() throws IOException {
        Files.createDirectories(standard().getParent());
        Files.writeString(standard(), "clusters: [");

        var result = cli().run("kubeconfig", "dev");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(Files.readString(standard())).isEqualTo("clusters: [");
    }

    @Test
    void shouldPrintOneOfItsOwnAndWriteNone() {
        var result = cli().run("kubeconfig", "dev", "--print", "--context", "mine");

        assertThat(names(Yaml.parse(result.out()), "contexts")).containsExactly("mine");
        assertThat(standard()).doesNotExist();
    }

    @Test
    void shouldGiveKubectlATokenAndKeepItInAFileOfItsOwner() throws IOException {
        var cache = home.resolve("cache/token");

        var result = cli().run(
                        "kubeconfig",
                        "credential",
                        Samples.WORKSPACE,
                        "--organization",
                        Samples.ORGANIZATION,
                        "--cache",
                        cache.toString());

        var credential = JsonText.parse(result.out());
        assertThat(credential.at("kind").text()).isEqualTo("ExecCredential");
        assertThat(credential.at("apiVersion").text()).isEqualTo("client.authentication.k8s.io/v1");
        assertThat(credential.at("status").at("token").text()).isEqualTo("token-canary");
        assertThat(credential.at("status").at("expirationTimestamp").text())
                .isEqualTo(Samples.NOW.plusSeconds(300).toString());
        assertThat(Files.readString(cache))
                .isEqualTo(Samples.NOW.plusSeconds(240).getEpochSecond() + "\n" + result.out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldCallTheClientOnlyWhenTheCachedTokenIsAboutToEnd() throws Exception {
        var script = new CredentialScript(cli().folders());
        var program = script.install();
        var cache = home.resolve("cache/token with spaces");

        assertThat(run(program, cache)).isEqualTo("new\n");
        script.keep(cache, "kept", Instant.now().plusSeconds(120));
        assertThat(run(program, cache)).contains("\"token\":\"kept\"").doesNotContain("new");
        script.keep(cache, "old", Instant.now().plusSeconds(30));
        assertThat(run(program, cache)).isEqualTo("new\n");
        Files.writeString(cache, "no number\n{}\n");
        assertThat(run(program, cache)).isEqualTo("new\n");
        Files.writeString(cache, "");
        assertThat(run(program, cache)).isEqualTo("new\n");
    }

    private static String run(Path program, Path cache) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(program.toString(), cache.toString(), "/bin/echo", "new")).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static List<String> names(Json kubeconfig, String list) {
        return new ArrayList<>(
                kubeconfig.at(list).list(entry -> entry.at("name").text()));
    }
}
