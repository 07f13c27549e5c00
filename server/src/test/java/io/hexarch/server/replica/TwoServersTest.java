package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.server.replica.Guests.Owner;
import io.hexarch.server.replica.Guests.Tenant;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two servers on one PostgreSQL know of each other. */
@Tag("postgres")
@ExtendWith(OnePair.class)
class TwoServersTest {

    private static final int CROWD = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Pair pair;
    private final Tenant tenant;

    TwoServersTest(Pair pair) {
        this.pair = pair;
        this.tenant = pair.tenant();
    }

    @Test
    void shouldMigrateAnEmptyDatabaseOnceWhenBothStartAtOnce() throws SQLException {
        try (var connection = pair.database().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) filter (where version is not null) as scripts, count(distinct version) as versions,
                               count(*) filter (where not success) as failed
                        from data.flyway_schema_history""")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt("scripts")).isPositive().isEqualTo(rows.getInt("versions"));
            assertThat(rows.getInt("failed")).isZero();
        }
        assertThat(pair.saidAtStart()).noneMatch(line -> line.contains(" ERROR ") || line.contains("tried again"));
    }

    @Test
    void shouldDoOnceWhatIsSentToBothAtOnceUnderOneKey() {
        for (int round = 0; round < 5; round++) {
            var key = UUID.randomUUID().toString();
            var name = "Once " + key.substring(0, 8);

            var answers = pair.onBothAtOnce(3, server -> found(server, key, name));

            assertThat(answers).extracting(ApiAnswer::status).contains(201).isSubsetOf(201, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .allSatisfy(answer -> answer.isProblem(409, "hexarch.idempotency-key-in-use"));
            var again = pair.onBothAtOnce(1, server -> found(server, key, name));
            var first = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findFirst()
                    .orElseThrow();
            assertThat(again).allSatisfy(answer -> {
                answer.hasStatus(201);
                assertThat(answer.text()).isEqualTo(first.text());
                assertThat(answer.header("Idempotency-Replayed")).isEqualTo("true");
            });
            assertThat(organizationsNamed(name)).isEqualTo(1);
        }
    }

    private ApiAnswer found(Replica server, String key, String name) {
        return server.as(tenant.token())
                .header("Idempotency-Key", key)
                .post("/api/v1/organizations", "{\"name\":\"" + name + "\"}");
    }

    private long organizationsNamed(String name) {
        var all = pair.second()
                .as(tenant.token())
                .get("/api/v1/organizations?limit=200")
                .hasStatus(200);
        return all.json().at("/items").findValuesAsString("name").stream()
                .filter(name::equals)
                .count();
    }

    @Test
    void shouldTellAtOneWhatHappensAtTheOtherAndGoOnWhereAListenerStood() throws Exception {
        String last;
        var before = new HashSet<String>();
        try (var listener = Listener.at(pair.second(), tenant.token(), "")) {
            var one = tenant.workspace(pair.first(), "one");
            listener.await("WorkspaceRequested", one);
            last = listener.await("WorkspaceReady", one);
            before.addAll(listener.ids());
        }
        var two = tenant.workspace(pair.first(), "two");

        for (var server : List.of(pair.second(), pair.first())) {
            try (var again = Listener.at(server, tenant.token(), last)) {
                again.await("WorkspaceRequested", two);
                again.await("WorkspaceReady", two);
                before.remove(last); // with it the listener is greeted
                assertThat(again.ids()).doesNotContainAnyElementsOf(before).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void shouldAnswerAtOneWhoWaitsForAChangeAtTheOther() {
        var workspace = tenant.workspace(pair.first(), "awaited");
        var path = "/api/v1/workspaces/" + workspace;
        var ready = awaitState(workspace, "ready");

        var waiting = CompletableFuture.supplyAsync(() -> pair.second()
                .as(tenant.token())
                .header("If-None-Match", ready.header("ETag"))
                .get(path + "?wait=20s"));
        pair.first().as(tenant.token()).post(path + "/sleep", "{}").hasStatus(202);

        assertThat(waiting.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join())
                .satisfies(
                        answer -> assertThat(answer.hasStatus(200).at("/state")).isNotEqualTo("ready"));
        awaitState(workspace, "sleeping");
    }

    @Test
    void shouldReadOnAtOneWhereAListBeganAtTheOther() {
        Guests.member(pair.first(), tenant);
        var list = tenant.path("/members?limit=1");
        var cursor = pair.first().as(tenant.token()).get(list).hasStatus(200).at("/nextCursor");

        pair.second()
                .as(tenant.token())
                .get(list + "&cursor=" + cursor)
                .hasStatus(200)
                .assertAt("/items/0/role")
                .isNotEmpty();
    }

    @Test
    void shouldGiveNoMoreThanThePlanToThoseWhoAskBothAtOnce() {
        var answers = pair.onBothAtOnce(
                8,
                server -> server.as(tenant.token()).post(tenant.path("/workspaces"), """
                        {"name":"w-%s"}""".formatted(
                                UUID.randomUUID().toString().substring(0, 8))));

        assertThat(answers).extracting(ApiAnswer::status).isSubsetOf(202, 422);
        var wished = answers.stream().filter(answer -> answer.status() == 202).toList();
        assertThat(wished).hasSize(10);
        wished.forEach(answer -> awaitState(answer.at("/id"), "ready"));
    }

    @Test
    void shouldKeepAnOwnerWhenFiftyStepDownAtBothAtOnce() {
        var owners = Guests.owners(pair.first(), tenant, CROWD);
        var next = new AtomicInteger();

        var answers = pair.onBothAtOnce(CROWD / 2, server -> stepDown(server, owners.get(next.getAndIncrement())));

        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .singleElement()
                .satisfies(answer -> answer.isProblem(422, "organizations.last-owner"));
    }

    /** A server that is out of connections turns away and says when to come again: so does whoever is in earnest. */
    private ApiAnswer stepDown(Replica server, Owner owner) {
        return await().atMost(PATIENCE)
                .until(
                        () -> server.as(owner.token())
                                .header("If-Match", "\"1\"")
                                .patch(tenant.path("/members/" + owner.person()), "{\"role\":\"member\"}"),
                        answer -> answer.status() != 503);
    }

    private ApiAnswer awaitState(String workspace, String wanted) {
        return tenant.awaitState(pair.second(), workspace, wanted, PATIENCE);
    }
}
