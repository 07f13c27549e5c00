package io.hexarch.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String WORKSPACES = "/api/v1/organizations/" + Samples.ORGANIZATION + "/workspaces";
    private static final String WORKSPACE = "/api/v1/workspaces/" + Samples.WORKSPACE;
    private static final String APPLICATION = "/api/v1/applications/" + Samples.APPLICATION;

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private boolean gone;

    @BeforeEach
    void lay() {
        server.on(
                "GET",
                "/api/v1/capabilities",
                capabilities("starting", "building"),
                capabilities("starting", "building"),
                capabilities("connected", "ready"));
        server.on("POST", WORKSPACES, Samples.shown(202, Samples.workspace("demo-x", "requested", 0, 1)));
        server.on(
                "GET",
                WORKSPACE,
                _ -> gone
                        ? Response.problem(404, "workspaces.unknown", "gone")
                        : Samples.shown(200, Samples.workspace("demo-x", "ready", 100, 2)));
        server.on("POST", WORKSPACE + "/sleep", Samples.shown(202, Samples.workspace("demo-x", "sleeping", 100, 3)));
        server.on("DELETE", WORKSPACE + "/sleep", Samples.shown(202, Samples.workspace("demo-x", "ready", 100, 4)));
        server.on("DELETE", WORKSPACE, _ -> {
            gone = true;
            return Samples.shown(202, Samples.workspace("demo-x", "deleting", 0, 5));
        });
        server.on("POST", WORKSPACE + "/projects", Samples.shown(202, Samples.project()));
        server.on("POST", "/api/v1/projects/{p}/applications", _ -> Samples.shown(202, application()));
        server.on("GET", APPLICATION, _ -> Samples.shown(200, application()));
        server.on("PATCH", APPLICATION, _ -> Samples.shown(202, application()));
        server.on("DELETE", APPLICATION, _ -> {
            server.on("GET", APPLICATION, Response.problem(404, "applications.unknown", "gone"));
            return Samples.shown(202, Samples.application("deleting", 0, 20));
        });
        server.on(
                "GET",
                APPLICATION + "/logs",
                Response.lines("{\"at\":\"2026-11-21T10:00:01Z\",\"pod\":\"p\",\"line\":\"listening\"}\n"));
        server.on("GET", "/hello", Response.problem(503, "web.waking", "wait"), Response.lines("hello from a pod\n"));
        server.on("POST", WORKSPACE + "/kubeconfig", Response.ok(JsonText.parse("""
                {"kubeconfig":"clusters: [{name: x, cluster: {server: 'https://x'}}]\\nusers: [{name: x, user: {}}]\\n","expiresAt":null}""")));
    }

    private Json application() {
        var text = JsonText.compact(Samples.application("running", 2, 9));
        return JsonText.parse(text.replace("https://shop--web--dev.apps.localhost:8443", server.url() + "/hello"));
    }

    private static Response capabilities(String state, String detail) {
        return Response.ok(JsonText.parse("""
                {"version":"0.1.0","url":"https://x","limits":{},"parts":[{"name":"host-cluster","state":"%s","detail":"%s","setting":"HEXARCH_KUBECONFIG",
                 "percent":null,"since":"2026-11-21T09:00:00Z"}]}""".formatted(state, detail)));
    }

    private CliRun cli() {
        return CliRun.withKey(home, server.url()).with("PATH", home.toString());
    }

    @Test
    void shouldPlayAllStagesAndDeleteWhatItMade() {
        var result = cli().run("demo", "-o", "json");

        assertThat(result.exit()).as(result.err()).isZero();
        var report = JsonText.parse(result.out());
        assertThat(report.at("succeeded").flag()).isTrue();
        assertThat(report.at("stages").list(stage -> stage.at("stage").text()))
                .containsExactly(
                        "wait for the cluster",
                        "create a workspace",
                        "create a project",
                        "deploy an application",
                        "visit its address",
                        "read its log",
                        "scale it to 2",
                        "put the workspace to sleep",
                        "wake it",
                        "visit it again",
                        "delete the application",
                        "delete the workspace");
        assertThat(result.err())
                .contains("hello from a pod")
                .contains("listening")
                .contains("kubectl is not on this machine");
        assertThat(gone).isTrue();
    }

    @Test
    void shouldAskTheWorkspaceByTheKubectlThatIsNamed() throws IOException {
        var kubectl = Files.writeString(home.resolve("my-kubectl"), "#!/bin/sh\necho \"asked: $*\"\ncat \"$2\"\n");
        Files.setPosixFilePermissions(kubectl, PosixFilePermissions.fromString("rwx------"));

        var result = cli().with("HEXARCH_KUBECTL", kubectl.toString())
                .with("PATH", "/usr/bin:/bin")
                .run("demo", "--keep");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err()).contains("get namespaces").contains("client.authentication.k8s.io/v1");
        assertThat(result.out()).contains("ask its Kubernetes").contains("all of it");
        assertThat(gone).isFalse();
    }

    @Test
    void shouldGoOnWithoutKubectlAndTellByItsExitCode() throws IOException {
        var kubectl = Files.writeString(home.resolve("my-kubectl"), "#!/bin/sh\necho no >&2\nexit 1\n");
        Files.setPosixFilePermissions(kubectl, PosixFilePermissions.fromString("rwx------"));

        var result = cli().with("HEXARCH_KUBECTL", kubectl.toString()).run("demo");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .containsPattern("ask its Kubernetes +[0-9.]+ s +FAILED")
                .containsPattern("delete the workspace +[0-9.]+ s +done");
        assertThat(gone).isTrue();
    }

    @Test
    void shouldSayWhichStageFailedAndLeaveItToBeLookedAt() {
        server.on(
                "POST",
                "/api/v1/projects/{p}/applications",
                Response.problem(422, "applications.image-unknown", "There is no such image."));

        var result = cli().run("demo");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).containsPattern("deploy an application +[0-9.]+ s +FAILED");
        assertThat(result.err()).contains("There is no such image.").contains("hexarch workspace delete demo-");
        assertThat(gone).isFalse();
    }

    @Test
    void shouldSayThatThereIsNoClusterToMakeAWorkspaceOn() {
        server.on("GET", "/api/v1/capabilities", capabilities("missing", "No host cluster is connected."));

        var result = cli().run("demo");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.err()).contains("No host cluster is connected.").contains("HEXARCH_KUBECONFIG");
        assertThat(server.received("POST", WORKSPACES)).isEmpty();
    }

    @Test
    void shouldFoundAnOrganizationForWhoHasNone() {
        server.on("GET", "/api/v1/organizations", Response.page(List.of()));
        server.on("POST", "/api/v1/organizations", Samples.shown(201, Samples.organization()));

        var result = cli().run("demo");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("found an organization");
    }
}
