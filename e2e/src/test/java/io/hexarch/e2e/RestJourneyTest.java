package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Kind;
import java.nio.file.Path;
import java.time.Duration;
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

    private static final Duration PATIENCE = Patience.minutes(4);
    private static final String VARIABLE = "noisy canary & 4b1d8f60a7";

    private final Installation installation = Installation.current();
    private Api api;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() throws Exception {
        api = new Api(installation);
        api.signIn(Traveller.ADA);
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
        LiveEvents.follow(api, organization);

        var workspace = ready(api.post("/api/v1/organizations/" + organization + "/workspaces", Map.of("name", "dev")));
        var path = "/api/v1/workspaces/" + workspace.at("/id").asString();
        var kubectl = Kubectl.with(folder, api.post(path + "/kubeconfig", Map.of("kind", "token")));
        assertThat(kubectl.run("get", "namespaces", "-o", "name").succeeded()).contains("namespace/default");
        assertThat(kubectl.run("auth", "whoami").succeeded()).contains("hexarch:person:" + api.me());

        var project = api.post(path + "/projects", Map.of("name", "web"));
        var projectPath = "/api/v1/projects/" + project.at("/id").asString();
        api.until(projectPath, "ready", PATIENCE);
        assertThat(kubectl.run("get", "namespace", "web", "-o", "name").succeeded())
                .contains("namespace/web");

        var applicationPath = deploy(projectPath);
        var application = api.until(applicationPath, "running", PATIENCE);
        assertThat(visit(application.at("/url").asString())).isNotBlank();
        assertThat(kubectl.run("logs", "-n", "web", "deployment/hello").succeeded())
                .isNotBlank();

        scaleToTwo(applicationPath, application);
        sleepAndWake(path);

        for (var made : List.of(applicationPath, projectPath, path)) {
            api.delete(made, api.get(made));
            api.gone(made, PATIENCE);
        }
        assertThat(onHost(workspace)).as("what is left of it on the host").isBlank();
    }

    private JsonNode ready(JsonNode wished) throws Exception {
        return api.until("/api/v1/workspaces/" + wished.at("/id").asString(), "ready", PATIENCE);
    }

    private String deploy(String project) throws Exception {
        var variable = Evidence.current().planted(Kind.VARIABLE, "the journey by REST", VARIABLE);
        var wish = Map.of("name", "hello", "image", Installation.image(), "env", Map.of("SHOP_KEY", variable));
        return "/api/v1/applications/"
                + api.post(project + "/applications", wish).at("/id").asString();
    }

    /** By curl, which finds every name below localhost on this machine, as browsers do. */
    private String visit(String address) throws Exception {
        var authority = installation.authority().toString();
        var command =
                List.of("curl", "-sS", "--fail", "--cacert", authority, "--retry", "5", "--retry-all-errors", address);
        return Program.run(folder, Map.of(), "", Patience.minutes(1), command).succeeded();
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

    private String onHost(JsonNode workspace) throws Exception {
        var label = "hexarch.io/workspace=" + workspace.at("/id").asString();
        return Kubectl.onHost(folder)
                .run("get", "namespaces", "-l", label, "-o", "name", "--ignore-not-found")
                .succeeded();
    }
}
