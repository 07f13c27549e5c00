package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The end of the last journey: all workspaces that are left are deleted at once, and the host cluster is as it was before. */
@OnAnInstallation
@Order(9)
class LeavingTest {

    private static final Duration PATIENCE = Patience.minutes(4);

    @TempDir
    Path folder;

    @Test
    void shouldLeaveNothingOnTheHostCluster() throws Exception {
        var host = Kubectl.onHost(folder);
        try (var api = new Api(Installation.current())) {
            api.signIn(Traveller.ADA);
            var organizations = api.all("/api/v1/organizations").stream()
                    .map(organization -> organization.at("/id").asString())
                    .toList();
            for (var organization : organizations) {
                api.enter(organization);
                for (var workspace : api.all(workspaces(organization)))
                    api.delete(path(workspace), api.get(path(workspace)));
            }
            for (var organization : organizations) {
                api.enter(organization);
                for (var workspace : api.all(workspaces(organization))) api.gone(path(workspace), PATIENCE);
            }
            for (var organization : organizations) {
                var label = "hexarch.io/organization=" + organization;
                var left = host.run("get", "namespaces", "-l", label, "-o", "name", "--ignore-not-found");
                assertThat(left.succeeded())
                        .as("what is left of %s", organization)
                        .isBlank();
            }
        }
    }

    private static String workspaces(String organization) {
        return "/api/v1/organizations/" + organization + "/workspaces";
    }

    private static String path(JsonNode workspace) {
        return "/api/v1/workspaces/" + workspace.at("/id").asString();
    }
}
