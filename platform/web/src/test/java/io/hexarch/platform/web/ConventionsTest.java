package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.ThingsConfiguration.ThingsController;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTest {

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class);

    private static final String THING =
            "/api/v1/things/" + Actors.newOrganization().text();

    @Test
    void shouldReadAllPagesOfAList() {
        var caller = Actors.person();
        var seen = new ArrayList<String>();
        var path = "/api/v1/things?limit=2";
        while (true) {
            var page = SERVER.as(caller).get(path).hasStatus(200).json();
            page.at("/items").forEach(item -> seen.add(item.asString()));
            if (page.at("/nextCursor").isNull()) break;
            path = "/api/v1/things?limit=2&cursor=" + page.at("/nextCursor").asString();
        }
        assertThat(seen).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void shouldRefuseACursorOfAnotherFilterAnotherPersonOrNobody() {
        var caller = Actors.person();
        var cursor = SERVER.as(caller).get("/api/v1/things?limit=2").at("/nextCursor");

        SERVER.as(caller).get("/api/v1/things?limit=3&cursor=" + cursor).hasStatus(200);
        SERVER.as(caller).get("/api/v1/things?colour=red&cursor=" + cursor).isProblem(400, "hexarch.invalid-cursor");
        SERVER.as(Actors.person()).get("/api/v1/things?cursor=" + cursor).isProblem(400, "hexarch.invalid-cursor");
        SERVER.as(caller)
                .get("/api/v1/things?cursor=AAAA" + cursor.substring(4))
                .isProblem(400, "hexarch.invalid-cursor");
        SERVER.as(caller).get("/api/v1/things?cursor=~").isProblem(400, "hexarch.invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", ""})
    void shouldRefuseAnImpossibleLimit(String limit) {
        SERVER.as(Actors.person()).get("/api/v1/things?limit=" + limit).isProblem(400, "hexarch.invalid-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org_", "nonsense", "person_01jd2m7s3qe9kb8v6x4w5n0cgt", "org_81jd2m7s3qe9kb8v6x4w5n0cgt"})
    void shouldFindNothingUnderWhatIsNoId(String id) {
        SERVER.as(Actors.person()).get("/api/v1/things/" + id).isProblem(404, "hexarch.not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "3"    | 204 |
            "3.17" | 204 |
            "2"    | 412 | hexarch.changed-meanwhile
            "abc"  | 412 | hexarch.changed-meanwhile
            *      | 428 | hexarch.precondition-required
                   | 428 | hexarch.precondition-required
            """, quoteCharacter = '`')
    void shouldCompareIfMatch(String tag, int status, String code) {
        var request = SERVER.as(Actors.person());
        if (tag != null) request.header("If-Match", tag);

        var answer = request.delete(THING).hasStatus(status);

        if (code != null) answer.isProblem(status, code);
    }

    @Test
    void shouldAnswerNotModifiedWhileTheTagIsTheSame() {
        var revision = ThingsController.REVISION.get();
        var answer = SERVER.as(Actors.person()).get(THING).hasStatus(200);
        assertThat(answer.header("ETag")).isEqualTo("\"3." + revision + "\"");

        SERVER.as(Actors.person())
                .header("If-None-Match", answer.header("ETag"))
                .get(THING)
                .hasStatus(304);
        SERVER.as(Actors.person()).header("If-None-Match", "\"3.1\"").get(THING).hasStatus(200);
    }

    @Test
    void shouldAnswerAtTheNextChange() {
        var caller = SERVER.as(Actors.person());
        var tag = SERVER.as(Actors.person()).get(THING).header("ETag");
        var waiting = CompletableFuture.supplyAsync(
                () -> caller.header("If-None-Match", tag).get(THING + "?wait=30s"));

        ThingsController.REVISION.incrementAndGet();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(waiting::isDone);
        waiting.join().hasStatus(200);
    }

    @Test
    void shouldAnswerNotModifiedWhenTheWaitIsOver() {
        var tag = SERVER.as(Actors.person()).get(THING).header("ETag");

        SERVER.as(Actors.person())
                .header("If-None-Match", tag)
                .get(THING + "?wait=1s")
                .hasStatus(304);
        SERVER.as(Actors.person()).get(THING + "?wait=31s").isProblem(400, "hexarch.invalid-field");
    }

    @ParameterizedTest
    @CsvSource({
        "down, 503, hexarch.unavailable",
        "full, 507, hexarch.storage-full",
        "refused, 422, hexarch.rule-broken",
        "bug, 500, hexarch.internal"
    })
    void shouldTellFaultsWithoutLeaking(String kind, int status, String code) {
        var answer =
                SERVER.as(Actors.person()).get("/api/v1/things/faults/" + kind).isProblem(status, code);

        assertThat(answer.text()).doesNotContain("secret").doesNotContain("db.internal");
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "2" : "");
    }

    @Test
    void shouldGoOnWithTheCallersTrace() {
        var answer = SERVER.as(Actors.person())
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/things/faults/bug");

        answer.assertAt("/traceId").isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(answer.header("traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
    }
}
