package io.hexarch.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.tasks.ReconciliationQueue.Held;
import io.hexarch.platform.tasks.testkit.ReconciliationsContract;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TasksOnPostgres
class PostgresReconciliationsTest extends ReconciliationsContract {

    private static final TasksSettings SETTINGS = Bench.settings(8);

    @Autowired
    private Database database;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private AfterCommit afterCommit;

    private final SettableClock clock = new SettableClock();
    private final Map<Claim, Held> held = new HashMap<>();

    @BeforeEach
    @AfterEach
    void clear() {
        transaction.asWorker("test", () -> database.sql().execute("delete from tasks.reconciliation"));
    }

    /** A wish locks its resource and then its row of long work; a step that did it the other way round would wait for it, and it for the step. */
    @Test
    void shouldNotMakeAWishAndAStepWaitForEachOther() throws Exception {
        var thing = Actors.newPerson();
        var actor = Actors.person(Actors.newPerson(), organization);
        wish(thing);
        var claim = claim(thing);
        var stepHasBegun = new CountDownLatch(1);
        var resourceIsLocked = new CountDownLatch(1);
        var failed = new AtomicReference<Throwable>();
        var step = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, failure) -> failed.set(failure))
                .start(() -> reconciliations().fenced(claim, () -> {
                    stepHasBegun.countDown();
                    await(resourceIsLocked);
                    lock(thing);
                    return Done.DONE;
                }));
        await(stepHasBegun);

        transaction.run(actor, organization, () -> {
            lock(thing);
            resourceIsLocked.countDown();
            reconciliations().wish(organization, KIND, thing, "newer");
        });

        step.join();
        assertThat(failed.get()).isNull();
    }

    @Test
    void shouldTakeBackWhatAStepWroteWhenSomebodyTookOverMeanwhile() {
        var thing = Actors.newPerson();
        wish(thing);
        var claim = claim(thing);
        var other = new AtomicReference<Claim>();

        assertThatThrownBy(() -> reconciliations().fenced(claim, () -> {
                    join(Thread.ofVirtual().start(() -> other.set(claim(thing))));
                    return Done.DONE;
                }))
                .isInstanceOf(LeaseLost.class);
        assertThat(other.get().fence()).isGreaterThan(claim.fence());
    }

    /** Stands for the lock of a row of the resource's own table. */
    private void lock(PersonId thing) {
        database.sql()
                .fetch(
                        "select pg_advisory_xact_lock({0})",
                        DSL.val(thing.value().getLeastSignificantBits()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected Reconciliations reconciliations() {
        return new PostgresReconciliations(database, transaction, afterCommit, new WakeUp(), clock);
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }

    @Override
    protected SettableClock clock() {
        return clock;
    }

    @Override
    protected Claim claim(PersonId resource) {
        clock.forward(SETTINGS.lease().plus(Duration.ofSeconds(1)));
        for (var next : queue().claim(100, Set.of(KIND), "contract")) held.put(next.claim(), next);
        return held.keySet().stream()
                .filter(claim -> claim.resource().equals(resource.value()))
                .max((a, b) -> a.fence().compareTo(b.fence()))
                .orElseThrow();
    }

    @Override
    protected void end(Claim claim, Step step) {
        queue().end(Objects.requireNonNull(held.get(claim)), step);
    }

    private ReconciliationQueue queue() {
        return new ReconciliationQueue(database, transaction, SETTINGS, clock);
    }
}
