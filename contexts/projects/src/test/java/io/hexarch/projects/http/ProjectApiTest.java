package io.hexarch.projects.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.projects.http.Workshop.Bench;
import io.hexarch.projects.testkit.InMemoryNamespaces;
import io.hexarch.workspaces.WorkspaceId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectsOnHttp
class ProjectApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    @Autowired
    private InMemoryNamespaces namespaces;

    private Bench bench;

    @BeforeEach
    void found() {
        bench = workshop.bench();
    }

    @Test
    void shouldAnswer202AndEndReady() {
        var wished = owner().post(bench.projects(), """
                        {"name":"web","quota":{"cpu":"1500m","memory":"1Gi","pods":20}}""").hasStatus(202);
        assertThat(wished.header("Location")).endsWith("/projects/" + wished.at("/id"));
        assertThat(wished.header("ETag")).startsWith("\"1");
        wished.assertAt("/namespace").isEqualTo("web");

        var ready = workshop.ready(bench, "/api/v1/projects/" + wished.at("/id"));

        ready.assertAt("/quota/cpu").isEqualTo("1500m");
        ready.assertAt("/quota/memory").isEqualTo("1Gi");
        assertThat(owner().get(bench.projects()).json().at("/items").findValuesAsString("name"))
                .containsExactly("web");
        owner().get("/api/v1/projects/" + wished.at("/id") + "/usage")
                .hasStatus(200)
                .assertAt("/pods/limit")
                .isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                             | 400 | hexarch.invalid-field     | /name
                    {"name":null}                                  | 400 | hexarch.invalid-field     | /name
                    {"name":7}                                     | 400 | hexarch.invalid-field     | /name
                    {"name":"Web"}                                 | 422 | projects.invalid-name     | /name
                    {"name":"default"}                             | 422 | projects.invalid-name     | /name
                    {"name":"kube-system"}                         | 422 | projects.invalid-name     | /name
                    {"name":"web","color":"red"}                   | 400 | hexarch.unknown-field     | /color
                    {"name":"web","quota":{"disk":"1"}}            | 400 | hexarch.unknown-field     | /quota/disk
                    {"name":"web","quota":{"cpu":"lots"}}          | 422 | projects.invalid-quantity | /quota/cpu
                    {"name":"web","quota":{"cpu":"-1"}}            | 422 | projects.invalid-quantity | /quota/cpu
                    {"name":"web","quota":{"memory":"0"}}          | 422 | projects.invalid-quantity | /quota/memory
                    {"name":"web","quota":{"pods":0}}              | 422 | projects.invalid-quantity | /quota/pods
                    {"name":"web","quota":{"pods":"many"}}         | 400 | hexarch.invalid-field     | /quota/pods
                    """)
    void shouldSayWhereAWishIsWrong(String body, int status, String code, String pointer) {
        owner().post(bench.projects(), body)
                .isProblem(status, code)
                .assertAt("/errors/0/pointer")
                .isEqualTo(pointer);
    }

    @Test
    void shouldRefuseANameThatIsTakenAndMoreThanThePlanAllows() {
        workshop.project(bench, "web");
        owner().post(bench.projects(), "{\"name\":\"web\"}").isProblem(422, "projects.name-taken");
        workshop.project(bench, "api");
        workshop.project(bench, "docs");

        owner().post(bench.projects(), "{\"name\":\"more\"}").isProblem(422, "projects.quota-exhausted");
    }

    @Test
    void shouldSayThatTheNamespaceBelongsToSomebodyElse() {
        namespaces.madeByHand(WorkspaceId.parse(bench.workspace()).orElseThrow(), "legacy");
        var project = workshop.project(bench, "legacy");

        var failed = visitors.await(bench.owner(), project, "failed");

        failed.assertAt("/reason").contains("made by somebody else");
    }

    @Test
    void shouldChangeOnlyWhatWasRead() {
        var project = workshop.project(bench, "web");

        owner().patch(project, "{\"quota\":{\"pods\":5}}").isProblem(428, "hexarch.precondition-required");
        owner().header("If-Match", "\"9\"")
                .patch(project, "{\"quota\":{\"pods\":5}}")
                .isProblem(412, "hexarch.changed-meanwhile");
        owner().header("If-Match", "\"1\"")
                .patch(project, "{\"name\":\"other\"}")
                .isProblem(400, "hexarch.unknown-field");
        var changed = owner().header("If-Match", "\"1\"")
                .patch(project, "{\"quota\":{\"pods\":5}}")
                .hasStatus(202);
        changed.assertAt("/generation").isEqualTo("2");
        owner().header("If-Match", "\"2\"").patch(project, "{\"quota\":null}").hasStatus(202);

        assertThat(workshop.ready(bench, project).at("/quota/pods")).isEmpty();
    }

    @Test
    void shouldGoWhenItIsConfirmedAndFreeItsName() {
        var project = workshop.readyProject(bench, "web");

        owner().delete(project + "?confirm=web").isProblem(428, "hexarch.precondition-required");
        owner().header("If-Match", "\"1\"").delete(project).isProblem(422, "projects.confirmation-missing");
        owner().header("If-Match", "\"1\"").delete(project + "?confirm=web").hasStatus(202);

        Awaitility.await().untilAsserted(() -> owner().get(project).hasStatus(404));
        workshop.ready(bench, workshop.project(bench, "web"));
    }

    @Test
    void shouldMakeOneProjectOfOneKeyHoweverOftenItComes() {
        var first = owner().header("Idempotency-Key", "once").post(bench.projects(), "{\"name\":\"web\"}");
        var again = owner().header("Idempotency-Key", "once").post(bench.projects(), "{\"name\":\"web\"}");
        var other = owner().header("Idempotency-Key", "once").post(bench.projects(), "{\"name\":\"api\"}");

        assertThat(again.hasStatus(202).at("/id"))
                .isEqualTo(first.hasStatus(202).at("/id"));
        other.isProblem(422, "hexarch.idempotency-key-reused");
    }

    @Test
    void shouldHideEverythingFromAnotherOrganization() {
        var project = workshop.project(bench, "web");
        var person = bench.owner().person();
        var stranger = workshop.bench();

        var answers = List.of(
                as(stranger).get(bench.projects()),
                as(stranger).post(bench.projects(), "{\"name\":\"mine\"}"),
                as(stranger).get(project),
                as(stranger).get(project + "/usage"),
                as(stranger).header("If-Match", "\"1\"").patch(project, "{\"quota\":null}"),
                as(stranger).header("If-Match", "\"1\"").delete(project + "?confirm=web"),
                as(stranger).get(project + "/members"),
                as(stranger).post(project + "/members", "{\"person\":\"" + person + "\",\"role\":\"admin\"}"),
                as(stranger).patch(project + "/members/" + person, "{\"role\":\"admin\"}"),
                as(stranger).delete(project + "/members/" + person));

        assertThat(answers).allSatisfy(answer -> answer.isProblem(404, "hexarch.not-found"));
        workshop.ready(bench, project);
    }

    @Test
    void shouldAskForASignInAndForIdsThatAreOnes() {
        visitors.anonymous().get(bench.projects()).isProblem(401, "hexarch.unauthenticated");
        ApiAnswer foreignKind = owner().get("/api/v1/projects/" + bench.workspace());
        assertThat(foreignKind.status()).isIn(400, 404);
        owner().get(bench.projects() + "?colour=red").hasStatus(400);
        owner().get(bench.projects() + "?limit=0").hasStatus(400);
        owner().get(bench.projects() + "?cursor=abc").isProblem(400, "hexarch.invalid-cursor");
    }

    private ApiRequest owner() {
        return visitors.as(bench.owner());
    }

    private ApiRequest as(Bench other) {
        return visitors.as(other.owner());
    }
}
