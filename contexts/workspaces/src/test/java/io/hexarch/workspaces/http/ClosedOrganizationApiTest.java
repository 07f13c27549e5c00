package io.hexarch.workspaces.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.Workspaces;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of workspaces and of open streams when an operator suspends their organization, or an owner closes it. */
@WorkspacesOnHttp
class ClosedOrganizationApiTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private TenantTransaction transaction;

    @LocalServerPort
    private int port;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = workshop.tenant();
    }

    @Test
    void shouldPutToSleepWhatRunsAndRefuseToWakeIt() {
        var ready = workshop.ready(tenant, "team-a");
        var late = workshop.wished(tenant, "team-b");

        suspend();

        workshop.owner(tenant).get(ready.path()).isProblem(403, "organizations.suspended");
        workshop.owner(tenant).delete(ready.path() + "/sleep").isProblem(403, "organizations.suspended");
        workshop.owner(tenant)
                .post(ready.path() + "/kubeconfig", "{\"kind\":\"token\"}")
                .isProblem(403, "organizations.suspended");
        Awaitility.await().until(() -> state(ready.id()), "sleeping"::equals);
        Awaitility.await().until(() -> state(late.id()), "sleeping"::equals);
        visitors.as(visitors.operator())
                .delete("/api/v1/admin/organizations/" + tenant.organization() + "/suspension")
                .hasStatus(200);
        workshop.await(tenant, ready, "sleeping");
    }

    @Test
    void shouldPutToSleepWhatRunsAndWhatIsBeingMadeWhenAnOwnerCloses() {
        var ready = workshop.ready(tenant, "team-a");
        var late = workshop.wished(tenant, "team-b");
        var slug = workshop.owner(tenant).get(tenant.path("")).hasStatus(200).at("/slug");

        workshop.owner(tenant)
                .post(tenant.path("/closure"), "{\"confirm\":\"" + slug + "\"}")
                .hasStatus(200);

        workshop.owner(tenant).get(ready.path()).isProblem(403, "organizations.closing");
        workshop.owner(tenant).delete(ready.path() + "/sleep").isProblem(403, "organizations.closing");
        Awaitility.await().until(() -> state(ready.id()), "sleeping"::equals);
        Awaitility.await().until(() -> state(late.id()), "sleeping"::equals);
        workshop.owner(tenant).delete(tenant.path("/closure")).hasStatus(200);
        workshop.await(tenant, late, "sleeping");
    }

    /** Nobody of the organization can look. */
    private String state(WorkspaceId workspace) {
        var organization = OrganizationId.parse(tenant.organization()).orElseThrow();
        return transaction.in(
                new Actor.SystemPart("test"),
                organization,
                () -> workspaces.find(workspace).orElseThrow().state());
    }

    @Test
    void shouldEndTheLiveStream() throws Exception {
        var open = new CompletableFuture<Void>();
        var heard = CompletableFuture.supplyAsync(() -> listen(open));
        open.get(10, TimeUnit.SECONDS);

        suspend();

        assertThat(heard.get(10, TimeUnit.SECONDS)).contains("event: ready", "event: ended");
    }

    private String listen(CompletableFuture<Void> open) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/events"))
                .header("Authorization", "Bearer " + tenant.owner().token())
                .timeout(Duration.ofSeconds(20))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var body = client.send(request, BodyHandlers.ofInputStream()).body();
            open.complete(null);
            return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void suspend() {
        visitors.as(visitors.operator())
                .post("/api/v1/admin/organizations/" + tenant.organization() + "/suspension", "{\"reason\":\"Unpaid\"}")
                .hasStatus(200);
    }
}
