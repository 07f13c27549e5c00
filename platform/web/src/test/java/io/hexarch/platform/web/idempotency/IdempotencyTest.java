package io.hexarch.platform.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.web.idempotency.PaymentsConfiguration.PaymentsController;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.context.ContextTest;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@ContextTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.threads.virtual.enabled=true")
@Import(PaymentsConfiguration.class)
class IdempotencyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GivenCallers callers;

    @Autowired
    private PaymentsController payments;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Database database;

    @Autowired
    private KeyPartitions partitions;

    private final Actor caller = Actors.person();

    @BeforeEach
    void begin() {
        payments.done.set(0);
        payments.entered = new CountDownLatch(1);
        payments.goOn = new CountDownLatch(0);
    }

    private ApiRequest as(Actor actor) {
        return new ApiRequest(HttpClient.newHttpClient(), URI.create("http://localhost:" + port))
                .header("Authorization", "Bearer " + callers.tokenOf(actor));
    }

    private ApiAnswer pay(String key, String how) {
        return pay(caller, key, how);
    }

    private ApiAnswer pay(Actor actor, String key, String how) {
        return as(actor).header("Idempotency-Key", key).post("/api/v1/payments", "{\"how\": \"" + how + "\"}");
    }

    /** Waits until the request is inside of its handler; fails with what it was answered instead. */
    private void enterOf(CompletableFuture<ApiAnswer> request) throws InterruptedException {
        if (!payments.entered.await(20, TimeUnit.SECONDS)) throw new AssertionError("answered " + request.getNow(null));
    }

    @Test
    void shouldAnswerTheFirstAnswerAgain() {
        var first = pay("again", "once").hasStatus(201);
        var second = pay("again", "once").hasStatus(201);

        assertThat(payments.done).hasValue(1);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void shouldRefuseAnotherRequestUnderTheSameKey() {
        pay("reused", "once").hasStatus(201);

        pay("reused", "twice").isProblem(422, "hexarch.idempotency-key-reused");
        assertThat(payments.done).hasValue(1);
    }

    @Test
    void shouldKeepTheKeysOfCallersApart() {
        pay("apart", "once").hasStatus(201);
        pay(Actors.person(), "apart", "other").hasStatus(201);

        assertThat(payments.done).hasValue(2);
    }

    @Test
    void shouldRefuseWhileTheFirstStillRuns() throws InterruptedException {
        payments.goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> pay("running", "once"));
        enterOf(first);

        var second = pay("running", "once").isProblem(409, "hexarch.idempotency-key-in-use");
        payments.goOn.countDown();

        assertThat(second.header("Retry-After")).isEqualTo("1");
        first.join().hasStatus(201);
    }

    @Test
    void shouldDoOnceWhatIsAskedManyTimesAtOnce() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> pay("at-once", "once").status()))
                .limit(12)
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isIn(201, 409));
        assertThat(payments.done).hasValue(1);
    }

    @Test
    void shouldRememberARefusalAndForgetAFault() {
        pay("rule", "rule").isProblem(422, "hexarch.rule-broken");
        var again = pay("rule", "rule").isProblem(422, "hexarch.rule-broken");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");

        pay("fault", "fault before").isProblem(500, "hexarch.internal");
        assertThat(pay("fault", "fault before")
                        .isProblem(500, "hexarch.internal")
                        .header("Idempotency-Replayed"))
                .isEmpty();
    }

    @Test
    void shouldReadTheResourceWhenTheAnswerWasLost() {
        pay("lost", "fault after").isProblem(500, "hexarch.internal");

        var again = pay("lost", "fault after").hasStatus(200);

        assertThat(payments.done).hasValue(1);
        again.assertAt("/number").isEqualTo("-1");
        assertThat(again.header("Location")).isEqualTo("/api/v1/payments/" + again.at("/id"));
    }

    @Test
    void shouldNotRepeatSecrets() {
        var path = "/api/v1/payments/secret";
        var first =
                as(caller).header("Idempotency-Key", "secret").post(path, "").hasStatus(200);
        var second =
                as(caller).header("Idempotency-Key", "secret").post(path, "").hasStatus(200);

        first.assertAt("/secret").isEqualTo("hxk_secret");
        assertThat(second.text()).doesNotContain("hxk_secret");
        second.assertAt("/secretNotRepeated").isEqualTo("true");
        second.assertAt("/resource").startsWith("org_");
    }

    @Test
    void shouldForgetAfterADay() {
        pay("old", "once").hasStatus(201);
        partitions.keep();

        clock.forward(Duration.ofHours(25));
        partitions.keep();
        pay("old", "twice").hasStatus(201);

        assertThat(payments.done).hasValue(2);
    }

    @Test
    void shouldLetALaterRequestTakeThePlaceOfALostOne() throws InterruptedException {
        payments.goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> pay("taken", "once"));
        enterOf(first);
        payments.entered = new CountDownLatch(1);
        clock.forward(Duration.ofMinutes(3));
        var second = CompletableFuture.supplyAsync(() -> pay("taken", "once"));
        enterOf(second);
        payments.goOn.countDown();

        first.join().isProblem(409, "hexarch.idempotency-key-in-use");
        second.join().hasStatus(201);
        assertThat(payments.done).hasValue(1);
    }

    @Test
    void shouldRefuseAKeyThatIsNone() {
        pay("k".repeat(256), "once").isProblem(400, "hexarch.malformed-request");
    }

    @Test
    void shouldShowNoRowsWithoutADeclaredCaller() {
        pay("hidden", "once").hasStatus(201);

        assertThatThrownBy(() -> transaction.asPlatform(
                        "test", () -> database.sql().fetchCount(io.hexarch.platform.web.jooq.Tables.IDEMPOTENCY_KEY)))
                .isInstanceOf(DataAccessException.class);
    }
}
