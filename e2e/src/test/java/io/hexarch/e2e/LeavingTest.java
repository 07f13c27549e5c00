package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of the last journey: all workspaces that are left are deleted at once, and the host cluster is as it was before. */
@OnAnInstallation
@Order(9)
class LeavingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

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
                delete(api, "/api/v1/organizations/" + organization + "/workspaces");
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

    private static void delete(Api api, String workspaces) throws Exception {
        var deleted = new ArrayList<String>();
        for (var workspace : api.all(workspaces)) {
            var path = "/api/v1/workspaces/" + workspace.at("/id").asString();
            api.delete(path, api.get(path));
            deleted.add(path);
        }
        for (var path : deleted) api.gone(path, PATIENCE);
    }
}
