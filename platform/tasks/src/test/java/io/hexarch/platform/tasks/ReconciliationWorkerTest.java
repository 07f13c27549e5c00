package io.hexarch.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.testkit.fake.Actors;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TasksOnPostgres
class ReconciliationWorkerTest {

    @Autowired
    private Database database;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private AfterCommit afterCommit;

    private final String kind = "kind-" + UUID.randomUUID();
    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final WakeUp wakeUp = new WakeUp();
    private final List<ReconciliationWorker> workers = new ArrayList<>();

    @AfterEach
    void stop() {
        workers.forEach(ReconciliationWorker::stop);
    }

    @Test
    void shouldWorkUntilTheWishIsFulfilled() {
        var steps = new AtomicInteger();
        worker(claim -> steps.incrementAndGet() < 4 ? Step.now() : Step.done());

        var thing = wish();

        awaitState(thing, Task.State.DONE);
        assertThat(steps).hasValue(4);
    }

    @Test
    void shouldTryAgainWhatFailedAndSayWhy() {
        var attempts = new AtomicInteger();
        worker(claim -> {
            if (claim.attempt() < 2) throw new IllegalStateException("attempt " + attempts.incrementAndGet());
            return Step.givenUp("after " + claim.attempt() + " failures");
        });

        var thing = wish();

        assertThat(awaitState(thing, Task.State.FAILED).reason()).contains("after 2 failures");
        assertThat(attempts).hasValue(2);
    }

    @Test
    void shouldTellNobodyButTheLogWhatWasThrown() {
        worker(claim -> {
            throw new IllegalStateException("POST at https://10.0.0.1:6443: system:serviceaccount:hexarch:host");
        });

        var thing = wish();

        var reason = Awaitility.await().until(() -> task(thing).reason(), Optional::isPresent);
        assertThat(reason.orElseThrow()).contains("log of the server").doesNotContain("10.0.0.1", "serviceaccount");
    }

    @Test
    void shouldTellWhatARefusalTells() {
        worker(claim -> {
            throw new Refused(Problem.of(KernelProblem.UNAVAILABLE, "The database is being restarted."));
        });

        var thing = wish();

        assertThat(Awaitility.await().until(() -> task(thing).reason(), Optional::isPresent))
                .contains("The database is being restarted.");
    }

    @Test
    void shouldGoOnWhereAKilledOneStoppedBetweenEffectAndRecord() {
        var effects = new AtomicInteger();
        worker(claim -> {
            if (effects.get() > 0) return Step.done();
            effects.incrementAndGet();
            throw new Killed();
        });

        var thing = wish();

        awaitState(thing, Task.State.DONE);
        assertThat(effects).hasValue(1);
    }

    @Test
    void shouldNeverWorkOnOneThingTwiceAtOnceWithTwoReplicas() {
        Map<UUID, AtomicInteger> inWork = new ConcurrentHashMap<>();
        Map<UUID, AtomicInteger> steps = new ConcurrentHashMap<>();
        var clashes = new AtomicInteger();
        Function<Claim, Step> work = claim -> {
            var together = inWork.computeIfAbsent(claim.resource(), id -> new AtomicInteger());
            if (together.incrementAndGet() > 1) clashes.incrementAndGet();
            int step = steps.computeIfAbsent(claim.resource(), id -> new AtomicInteger())
                    .incrementAndGet();
            together.decrementAndGet();
            return step < 3 ? Step.now() : Step.done();
        };
        worker(work);
        worker(work);

        var things = new ArrayList<PersonId>();
        for (int i = 0; i < 40; i++) things.add(wish());

        things.forEach(thing -> awaitState(thing, Task.State.DONE));
        assertThat(clashes).hasValue(0);
        assertThat(steps.values()).allMatch(count -> count.get() == 3);
    }

    @Test
    void shouldWriteNothingMoreForWhatWasForgottenDuringAStep() throws Exception {
        var begun = new CountDownLatch(1);
        var forgotten = new CountDownLatch(1);
        var written = new AtomicInteger();
        worker(claim -> {
            begun.countDown();
            await(forgotten);
            reconciliations().fenced(claim, written::incrementAndGet);
            return Step.done();
        });
        var thing = wish();
        await(begun);

        transaction.run(actor, organization, () -> reconciliations().forget(organization, kind, thing));
        forgotten.countDown();

        workers.removeFirst().stop();
        assertThat(written).hasValue(0);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void shouldFinishTheStepInHandWhenItStops() {
        var begun = new CountDownLatch(1);
        var stopping = new CountDownLatch(1);
        worker(claim -> {
            begun.countDown();
            await(stopping);
            return Step.done();
        });
        var thing = wish();
        await(begun);

        var stopped = Thread.ofVirtual().start(() -> workers.removeFirst().stop());
        stopping.countDown();

        Awaitility.await().until(() -> !stopped.isAlive());
        assertThat(task(thing).state()).isEqualTo(Task.State.DONE);
    }

    @Test
    void shouldDoNothingWhereItIsSwitchedOff() {
        var off = new TasksSettings(
                false,
                1,
                1,
                Duration.ofSeconds(1),
                Duration.ofMillis(10),
                Duration.ofMillis(10),
                Duration.ofMillis(10));
        var queue = new ReconciliationQueue(database, transaction, off, Clock.systemUTC());
        var worker = new ReconciliationWorker(queue, List.of(), off, wakeUp);

        worker.start();

        assertThat(worker.isRunning()).isFalse();
        worker.stop();
    }

    private void worker(Function<Claim, Step> work) {
        var reconciler = new Reconciler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Step reconcile(Claim claim) {
                return work.apply(claim);
            }
        };
        var queue = new ReconciliationQueue(database, transaction, Bench.quick(), Clock.systemUTC());
        var worker = new ReconciliationWorker(queue, List.of(reconciler), Bench.quick(), wakeUp);
        workers.add(worker);
        worker.start();
    }

    private PostgresReconciliations reconciliations() {
        return new PostgresReconciliations(database, transaction, afterCommit, wakeUp, Clock.systemUTC());
    }

    private PersonId wish() {
        var thing = Actors.newPerson();
        transaction.in(actor, organization, () -> {
            reconciliations().wish(organization, kind, thing, "thing");
            return Done.DONE;
        });
        return thing;
    }

    private Task awaitState(PersonId thing, Task.State state) {
        // A killed thread is what one of these tests is about.
        return Awaitility.await().dontCatchUncaughtExceptions().until(() -> task(thing), task -> task.state() == state);
    }

    private Task task(PersonId thing) {
        return tasks().stream()
                .filter(task -> task.resource().equals(thing.text()))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> tasks() {
        return transaction.in(actor, organization, () -> reconciliations().recent(organization, 200));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Killed extends Error {
        Killed() {
            super("killed by the test", null, false, false);
        }
    }
}
