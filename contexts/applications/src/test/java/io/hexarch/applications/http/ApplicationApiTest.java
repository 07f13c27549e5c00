package io.hexarch.applications.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.http.Workshop.Bench;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiRequest;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationsOnHttp
class ApplicationApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    private Bench bench;

    @BeforeEach
    void found() {
        bench = workshop.bench();
    }

    @Test
    void shouldAnswer202AndEndRunningAtItsOwnAddress() {
        var wished = owner().post(bench.applications(), """
                        {"name":"shop","image":"ghcr.io/acme/shop:1","port":80,"env":{"A":"1"},"healthPath":"/health",
                         "resources":{"cpu":"100m"}}""").hasStatus(202);
        assertThat(wished.header("Location")).endsWith("/applications/" + wished.at("/id"));
        wished.assertAt("/state").isEqualTo("deploying");
        wished.assertAt("/resources/memory").isEqualTo("256Mi");
        assertThat(wished.at("/url")).contains("shop--web--team-a");

        var running = workshop.await(bench, "/api/v1/applications/" + wished.at("/id"), "running");

        running.assertAt("/rollout/percent").isEqualTo("100");
        running.assertAt("/pods/0/ready").isEqualTo("true");
        assertThat(running.at("/digest")).startsWith("sha256:");
        owner().get(bench.applications()).assertAt("/items/0/name").isEqualTo("shop");
    }

    @Test
    void shouldNeverGiveTwoTenantsOneAddress() {
        var other = workshop.bench();
        var mine = owner().get(workshop.application(bench, "shop", "nginx")).at("/url");
        var theirs = visitors.as(other.owner())
                .get(workshop.application(other, "shop", "nginx"))
                .at("/url");

        assertThat(mine).isNotEqualTo(theirs);
        assertThat(Set.of(mine, theirs)).allMatch(url -> url.contains("shop--web--team-a"));
    }

    @Test
    void shouldSayThatTheImageDoesNotExistAndTakeAnother() {
        var application = workshop.application(bench, "shop", "ghcr.io/acme/missing:1");
        workshop.await(bench, application, "failed").assertAt("/reason").contains("missing:1 does not exist");

        ifMatch(1).patch(application, "{\"image\":\"ghcr.io/acme/shop:1\"}").hasStatus(202);

        workshop.await(bench, application, "running");
    }

    @Test
    void shouldScaleStopAndStart() {
        var application = workshop.application(bench, "shop", "nginx");
        workshop.await(bench, application, "running");

        ifMatch(1).patch(application, "{\"replicas\":0}").hasStatus(202);
        workshop.await(bench, application, "stopped").assertAt("/release").isEqualTo("1");
        ifMatch(2).patch(application, "{\"replicas\":3}").hasStatus(202);

        workshop.await(bench, application, "running").assertAt("/rollout/ready").isEqualTo("3");
    }

    @Test
    void shouldChangeOnlyWhatWasRead() {
        var application = workshop.application(bench, "shop", "nginx");

        owner().patch(application, "{\"replicas\":1}").isProblem(428, "hexarch.precondition-required");
        ifMatch(7).patch(application, "{\"replicas\":1}").isProblem(412, "hexarch.changed-meanwhile");
        owner().header("If-Match", "\"x\"")
                .patch(application, "{\"replicas\":1}")
                .hasStatus(412);
        ifMatch(1).patch(application, "{\"replicas\":1}").hasStatus(202);
        ifMatch(1).patch(application, "{\"replicas\":2}").isProblem(412, "hexarch.changed-meanwhile");
    }

    @Test
    void shouldChangeTheVariablesThatAreNamedAndKeepTheOthers() {
        var application = workshop.application(bench, "shop", "nginx");
        ifMatch(1)
                .patch(
                        application,
                        "{\"env\":{\"A\":\"1\",\"B\":\"2\"},\"resources\":{\"cpu\":\"500m\",\"memory\":\"1Gi\"}}")
                .hasStatus(202);

        ifMatch(2)
                .patch(application, "{\"env\":{\"A\":null,\"C\":\"3\"},\"resources\":null}")
                .hasStatus(202);

        var now = owner().get(application).hasStatus(200);
        assertThat(now.json().at("/env").size()).isEqualTo(2);
        now.assertAt("/env/B").isEqualTo("2");
        now.assertAt("/env/C").isEqualTo("3");
        now.assertAt("/resources/cpu").isEqualTo("250m");
    }

    @Test
    void shouldKeepReleasesAndGoBackToThem() {
        var application = workshop.application(bench, "shop", "nginx:1");
        ifMatch(1)
                .patch(application, "{\"image\":\"nginx:2\",\"healthPath\":\"/up\"}")
                .hasStatus(202);

        owner().post(application + "/rollbacks", "{\"release\":1}")
                .hasStatus(202)
                .assertAt("/image")
                .isEqualTo("nginx:1");

        var releases = owner().get(application + "/releases").hasStatus(200);
        assertThat(releases.json().at("/items").findValuesAsString("change"))
                .containsExactly("back to release 1", "image nginx:2, health check", "first release");
        var page = owner().get(application + "/releases?limit=1");
        owner().get(application + "/releases?limit=1&cursor=" + page.at("/nextCursor"))
                .assertAt("/items/0/number")
                .isEqualTo("2");
        workshop.await(bench, application, "running");
        var settled = owner().get(application + "/releases").hasStatus(200);
        assertThat(settled.json().at("/items").findValuesAsString("state"))
                .containsExactly("running", "superseded", "superseded");
        assertThat(settled.at("/items/0/digest")).startsWith("sha256:");
        owner().post(application + "/rollbacks", "{\"release\":9}").isProblem(422, "applications.unknown-release");
        owner().post(application + "/rollbacks", "{\"release\":0}").hasStatus(400);
        owner().post(application + "/rollbacks", "{}").hasStatus(400);
    }

    @Test
    void shouldRestartWithTheSameRelease() {
        var application = workshop.application(bench, "shop", "nginx");
        workshop.await(bench, application, "running");

        owner().post(application + "/restarts", "")
                .hasStatus(202)
                .assertAt("/release")
                .isEqualTo("1");

        workshop.await(bench, application, "running").assertAt("/generation").isEqualTo("2");
    }

    @Test
    void shouldGoWhenItIsConfirmedAndFreeNameAndAddress() {
        var name = "s" + System.nanoTime();
        var application = workshop.application(bench, name, "nginx");
        var url = owner().get(application).at("/url");

        ifMatch(1).delete(application).isProblem(422, "applications.confirmation-missing");
        ifMatch(1).delete(application + "?confirm=" + name).hasStatus(202);
        Awaitility.await().untilAsserted(() -> owner().get(application).hasStatus(404));

        owner().get(workshop.application(bench, name, "nginx")).assertAt("/url").isEqualTo(url);
    }

    @Test
    void shouldRefuseANameThatIsTakenAndMoreThanThePlanAllows() {
        workshop.application(bench, "a", "nginx");
        owner().post(bench.applications(), "{\"name\":\"a\",\"image\":\"nginx\"}")
                .isProblem(422, "applications.name-taken")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/name");
        workshop.application(bench, "b", "nginx");
        workshop.application(bench, "c", "nginx");

        owner().post(bench.applications(), "{\"name\":\"d\",\"image\":\"nginx\"}")
                .isProblem(422, "applications.quota-exhausted");
    }

    @Test
    void shouldHideEverythingFromAnotherOrganization() {
        var application = workshop.application(bench, "shop", "nginx");
        var stranger = workshop.bench();

        var answers = List.of(
                as(stranger).get(bench.applications()),
                as(stranger).post(bench.applications(), "{\"name\":\"x\",\"image\":\"nginx\"}"),
                as(stranger).get(application),
                as(stranger).header("If-Match", "\"1\"").patch(application, "{\"replicas\":0}"),
                as(stranger).header("If-Match", "\"1\"").delete(application + "?confirm=shop"),
                as(stranger).get(application + "/releases"),
                as(stranger).post(application + "/rollbacks", "{\"release\":1}"),
                as(stranger).post(application + "/restarts", ""),
                as(stranger).get(application + "/logs"),
                as(stranger).get(application + "/events"));

        assertThat(answers).allSatisfy(answer -> answer.isProblem(404, "hexarch.not-found"));
        owner().get(application).assertAt("/replicas").isEqualTo("2");
    }

    @Test
    void shouldLetViewersLookAndNothingElse() {
        var application = workshop.application(bench, "shop", "nginx");
        var viewer = visitors.invited(
                bench.owner(), bench.tenant().organization(), "v" + System.nanoTime() + "@example.com", "viewer");

        visitors.as(viewer).get(application).hasStatus(200);
        visitors.as(viewer).get(application + "/logs").hasStatus(200);
        visitors.as(viewer).post(application + "/restarts", "").isProblem(403, "hexarch.forbidden");
        visitors.as(viewer)
                .header("If-Match", "\"1\"")
                .patch(application, "{\"replicas\":0}")
                .isProblem(403, "hexarch.forbidden");
    }

    private ApiRequest owner() {
        return visitors.as(bench.owner());
    }

    private ApiRequest ifMatch(int generation) {
        return owner().header("If-Match", "\"" + generation + "\"");
    }

    private ApiRequest as(Bench other) {
        return visitors.as(other.owner());
    }
}
