package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same journey by REST, with plain kubectl in the middle. */
@OnAnInstallation
@Order(2)
class RestJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Installation installation = Installation.current();
    private Api api;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() throws Exception {
        api = new Api(installation);
        api.signIn();
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void shouldLeadFromAnOrganizationToAnApplicationAndBack() throws Exception {
        var organization = api.post("/api/v1/organizations", Map.of("name", "Northwind"))
                .at("/id")
                .asString();
        api.enter(organization);

        var workspace = ready(api.post("/api/v1/organizations/" + organization + "/workspaces", Map.of("name", "dev")));
        var path = "/api/v1/workspaces/" + workspace.at("/id").asString();
        var kubeconfig = kubeconfig(path);
        assertThat(kubectl(kubeconfig, "get", "namespaces", "-o", "name")).contains("namespace/default");
        assertThat(kubectl(kubeconfig, "auth", "whoami")).contains("hexarch:person:" + api.me());

        var project = api.post(path + "/projects", Map.of("name", "web"));
        var projectPath = "/api/v1/projects/" + project.at("/id").asString();
        api.until(projectPath, "ready", PATIENCE);
        assertThat(kubectl(kubeconfig, "get", "namespace", "web", "-o", "name")).contains("namespace/web");

        var wished = api.post(projectPath + "/applications", Map.of("name", "hello", "image", Installation.IMAGE));
        var applicationPath = "/api/v1/applications/" + wished.at("/id").asString();
        var application = api.until(applicationPath, "running", PATIENCE);
        assertThat(visit(application.at("/url").asString())).isNotBlank();
        assertThat(kubectl(kubeconfig, "logs", "-n", "web", "deployment/hello")).isNotBlank();

        scaleToTwo(applicationPath, application);
        sleepAndWake(path);

        api.delete(applicationPath, api.get(applicationPath));
        gone(applicationPath);
        api.delete(projectPath, api.get(projectPath));
        gone(projectPath);
        api.delete(path, api.get(path));
        gone(path);
        var left = host(
                "get",
                "namespaces",
                "-l",
                "hexarch.io/workspace=" + workspace.at("/id").asString(),
                "-o",
                "name");
        assertThat(left).as("what is left of it on the host").isBlank();
    }

    private JsonNode ready(JsonNode wished) throws Exception {
        return api.until("/api/v1/workspaces/" + wished.at("/id").asString(), "ready", PATIENCE);
    }

    /** By curl, which finds every name below localhost on this machine, as browsers do. */
    private String visit(String address) throws Exception {
        var authority = installation.authority().toString();
        var command =
                List.of("curl", "-sS", "--fail", "--cacert", authority, "--retry", "5", "--retry-all-errors", address);
        return Program.run(folder, Map.of(), "", Duration.ofMinutes(1), command).succeeded();
    }

    private void scaleToTwo(String path, JsonNode application) throws Exception {
        api.patch(path, application, Map.of("replicas", 2));
        var now = api.until(path, "running", PATIENCE);
        assertThat(now.at("/rollout/ready").asInt()).isEqualTo(2);
    }

    private void sleepAndWake(String path) throws Exception {
        api.post(path + "/sleep", Map.of());
        api.until(path, "sleeping", PATIENCE);
        api.delete(path + "/sleep");
        api.until(path, "ready", PATIENCE);
    }

    private void gone(String path) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (api.raw(path).statusCode() != 404) {
            assertThat(System.nanoTime()).as("%s is still there", path).isLessThan(deadline);
            Thread.sleep(500);
        }
    }

    private Path kubeconfig(String path) throws Exception {
        var answer = api.post(path + "/kubeconfig", Map.of("kind", "token"));
        return Files.writeString(
                folder.resolve("kubeconfig"), answer.at("/kubeconfig").asString());
    }

    private String kubectl(Path kubeconfig, String... words) throws Exception {
        var command = new ArrayList<>(List.of(Installation.kubectl(), "--kubeconfig", kubeconfig.toString()));
        command.addAll(List.of(words));
        return Program.run(folder, Map.of("HOME", folder.toString()), "", Duration.ofMinutes(1), command)
                .succeeded();
    }

    private String host(String... words) throws Exception {
        return kubectl(Installation.hostKubeconfig(), words);
    }
}
