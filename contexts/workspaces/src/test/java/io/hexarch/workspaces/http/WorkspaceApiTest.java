package io.hexarch.workspaces.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WorkspacesOnHttp
class WorkspaceApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    @Autowired
    private InMemoryVirtualClusters host;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldAnswer202AndEndReadyWithEveryStepTold() {
        var wished = owner().post(workspaces(), "{\"name\":\"team-a\",\"shape\":\"medium\"}")
                .hasStatus(202);
        assertThat(wished.header("Location")).endsWith("/workspaces/" + wished.at("/id"));
        assertThat(wished.header("ETag")).startsWith("\"1");
        wished.assertAt("/state").isEqualTo("requested");
        wished.assertAt("/progress/message").isEqualTo("Waiting for its turn");
        wished.assertAt("/progress/steps/0/state").isEqualTo("pending");

        var ready = workshop.await(tenant, new Workshop.Made("/api/v1/workspaces/" + wished.at("/id")), "ready");

        ready.assertAt("/shape").isEqualTo("medium");
        ready.assertAt("/kubernetesVersion").startsWith("v1.");
        ready.assertAt("/progress/percent").isEqualTo("100");
        assertThat(ready.json().at("/progress/steps").findValuesAsString("state"))
                .hasSize(6)
                .containsOnly("done");
        assertThat(ready.at("/readyAt")).isNotEmpty();
        ready.assertAt("/reason").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                               | 400 | hexarch.invalid-field     | /name
                    {"name":null}                    | 400 | hexarch.invalid-field     | /name
                    {"name":"Team A"}                | 422 | workspaces.invalid-name   | /name
                    {"name":"admin"}                 | 422 | workspaces.invalid-name   | /name
                    {"name":"a--b"}                  | 422 | workspaces.invalid-name   | /name
                    {"name":"a","shape":"huge"}      | 422 | workspaces.unknown-shape  | /shape
                    {"name":"a","color":"red"}       | 400 | hexarch.unknown-field     | /color
                    """)
    void shouldSayWhereAWishIsWrong(String body, int status, String code, String pointer) {
        owner().post(workspaces(), body)
                .isProblem(status, code)
                .assertAt("/errors/0/pointer")
                .isEqualTo(pointer);
    }

    @Test
    void shouldRefuseANameThatIsTakenAndMoreThanThePlanAllows() {
        workshop.wished(tenant, "one");
        owner().post(workspaces(), "{\"name\":\"one\"}")
                .isProblem(422, "workspaces.name-taken")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/name");
        workshop.wished(tenant, "two");
        workshop.wished(tenant, "three");

        owner().post(workspaces(), "{\"name\":\"four\"}")
                .isProblem(422, "workspaces.quota-exhausted")
                .assertAt("/detail")
                .contains("allows 3 workspaces");
    }

    @Test
    void shouldMakeOneWorkspaceOfOneKeyHoweverOftenItComes() {
        var first = owner().header("Idempotency-Key", "once").post(workspaces(), "{\"name\":\"team-a\"}");
        var again = owner().header("Idempotency-Key", "once").post(workspaces(), "{\"name\":\"team-a\"}");

        assertThat(again.hasStatus(202).at("/id"))
                .isEqualTo(first.hasStatus(202).at("/id"));
        owner().header("Idempotency-Key", "once")
                .post(workspaces(), "{\"name\":\"team-b\"}")
                .isProblem(422, "hexarch.idempotency-key-reused");
    }

    @Test
    void shouldListByNamePageByPageAndFilter() {
        var live = workshop.ready(tenant, "web-live");
        workshop.ready(tenant, "web-test");
        workshop.ready(tenant, "data");
        owner().post(live.path() + "/sleep", "").hasStatus(202);
        workshop.await(tenant, live, "sleeping");

        var first = owner().get(workspaces() + "?limit=2").hasStatus(200);
        var second = owner().get(workspaces() + "?limit=2&cursor=" + first.at("/nextCursor"))
                .hasStatus(200);

        assertThat(names(first.json().at("/items"))).containsExactly("data", "web-live");
        assertThat(names(second.json().at("/items"))).containsExactly("web-test");
        second.assertAt("/nextCursor").isEmpty();
        assertThat(names(owner().get(workspaces() + "?name=web").json().at("/items")))
                .containsExactly("web-live", "web-test");
        assertThat(names(owner().get(workspaces() + "?state=sleeping").json().at("/items")))
                .containsExactly("web-live");
        owner().get(workspaces() + "?state=dreaming").hasStatus(400);
        owner().get(workspaces() + "?colour=red").hasStatus(400);
        owner().get(workspaces() + "?cursor=abc").isProblem(400, "hexarch.invalid-cursor");
    }

    @Test
    void shouldAnswerWhoWaitsWithTheNextChange() {
        var made = workshop.ready(tenant, "team-a");
        var seen = owner().get(made.path()).header("ETag");

        var waiting = CompletableFuture.supplyAsync(
                () -> owner().header("If-None-Match", seen).get(made.path() + "?wait=20s"));
        owner().post(made.path() + "/sleep", "").hasStatus(202);

        assertThat(waiting.orTimeout(15, TimeUnit.SECONDS).join().hasStatus(200).at("/state"))
                .isIn("fallingAsleep", "sleeping");
        var asleep = workshop.await(tenant, made, "sleeping");
        owner().header("If-None-Match", asleep.header("ETag")).get(made.path()).hasStatus(304);
    }

    @Test
    void shouldGoWhenItIsConfirmedAndFreeItsName() {
        var made = workshop.ready(tenant, "team-a");

        owner().delete(made.path() + "?confirm=team-a").isProblem(428, "hexarch.precondition-required");
        owner().header("If-Match", "\"9\"")
                .delete(made.path() + "?confirm=team-a")
                .isProblem(412, "hexarch.changed-meanwhile");
        owner().header("If-Match", "\"1\"")
                .delete(made.path() + "?confirm=team-b")
                .isProblem(422, "workspaces.confirmation-missing");
        var leaving = owner().header("If-Match", "\"1\"")
                .delete(made.path() + "?confirm=team-a")
                .hasStatus(202);
        leaving.assertAt("/state").isEqualTo("deleting");
        assertThat(leaving.json().at("/progress").isNull()).isTrue();

        Awaitility.await().untilAsserted(() -> owner().get(made.path()).hasStatus(404));
        assertThat(host.found()).extracting(found -> found.workspace()).doesNotContain(made.id());
        workshop.wished(tenant, "team-a");
    }

    @Test
    void shouldHideEverythingFromAnotherOrganization() {
        var made = workshop.ready(tenant, "team-a");
        var path = made.path();
        var stranger = visitors.tenant();

        var answers = List.of(
                workshop.owner(stranger).get(workspaces()),
                workshop.owner(stranger).post(workspaces(), "{\"name\":\"mine\"}"),
                workshop.owner(stranger).get(path),
                workshop.owner(stranger).header("If-Match", "\"1\"").delete(path + "?confirm=team-a"),
                workshop.owner(stranger).post(path + "/sleep", ""),
                workshop.owner(stranger).delete(path + "/sleep"),
                workshop.owner(stranger).post(path + "/retries", ""),
                workshop.owner(stranger).get(path + "/events"),
                workshop.owner(stranger).get(path + "/usage"),
                workshop.owner(stranger).post(path + "/kubeconfig", "{\"kind\":\"token\"}"));

        assertThat(answers).allSatisfy(answer -> answer.isProblem(404, "hexarch.not-found"));
        owner().get(path).hasStatus(200).assertAt("/state").isEqualTo("ready");
    }

    @Test
    void shouldLetViewersLookAndChangeNothing() {
        var made = workshop.ready(tenant, "team-a");
        var viewer = visitors.invited(
                tenant.owner(), tenant.organization(), "viewer" + System.nanoTime() + "@example.com", "viewer");

        visitors.as(viewer).get(made.path()).hasStatus(200);
        visitors.as(viewer).post(workspaces(), "{\"name\":\"mine\"}").isProblem(403, "hexarch.forbidden");
        visitors.as(viewer).post(made.path() + "/sleep", "").isProblem(403, "hexarch.forbidden");
        visitors.as(viewer)
                .header("If-Match", "\"1\"")
                .delete(made.path() + "?confirm=team-a")
                .isProblem(403, "hexarch.forbidden");
    }

    @Test
    void shouldAskForASignInAndForIdsThatAreOnes() {
        visitors.anonymous().get(workspaces()).isProblem(401, "hexarch.unauthenticated");
        visitors.anonymous().get("/api/v1/workspace-shapes").isProblem(401, "hexarch.unauthenticated");
        assertThat(owner().get("/api/v1/workspaces/" + tenant.organization()).status())
                .isIn(400, 404);
        owner().get("/api/v1/workspaces/ws_00000000000000000000000000").isProblem(404, "hexarch.not-found");
    }

    private static List<String> names(tools.jackson.databind.JsonNode items) {
        return items.valueStream().map(item -> item.get("name").asString()).toList();
    }

    private String workspaces() {
        return tenant.path("/workspaces");
    }

    private ApiRequest owner() {
        return workshop.owner(tenant);
    }
}
