package io.hexarch.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.tasks.ReconciliationQueue.Held;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TasksOnPostgres
class ReconciliationQueueTest {

    private static final String KIND = "thing";
    private static final TasksSettings SETTINGS = Bench.settings(2);

    @Autowired
    private Database database;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private AfterCommit afterCommit;

    private final SettableClock clock = new SettableClock();

    @BeforeEach
    @AfterEach
    void clear() {
        transaction.asWorker("test", () -> database.sql().execute("delete from tasks.reconciliation"));
    }

    @Test
    void shouldTakeTheFirstOfEachOrganizationBeforeTheSecondOfAny() {
        var crowd = Actors.newOrganization();
        var few = Actors.newOrganization();
        wish(crowd, 5);
        clock.forward(Duration.ofSeconds(1));
        wish(few, 1);

        var first = claim(2);

        assertThat(first).extracting(held -> held.claim().organization()).containsExactlyInAnyOrder(crowd, few);
    }

    @Test
    void shouldGiveNoOrganizationMoreThanItsShareAtOnce() {
        var crowd = Actors.newOrganization();
        wish(crowd, 5);

        var first = claim(10);
        assertThat(first).hasSize(2);
        assertThat(claim(10)).isEmpty();
        queue().end(first.getFirst(), Step.done());

        assertThat(claim(10)).hasSize(1);
    }

    @Test
    void shouldGiveEachToOneOfManyWorkers() throws Exception {
        int all = 60;
        for (int i = 0; i < all; i++) wish(Actors.newOrganization(), 1);
        var workers = new ArrayList<Callable<List<Held>>>();
        for (int i = 0; i < 6; i++) workers.add(() -> claim(20));

        var claimed = new ArrayList<PersonId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(workers))
                done.get().forEach(held -> claimed.add(new PersonId(held.claim().resource())));
        }

        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(claimed.size() + claim(100).size()).isEqualTo(all);
    }

    @Test
    void shouldGoToAnotherOnlyWhenTheLeaseIsOver() {
        wish(Actors.newOrganization(), 1);
        var first = claim(1).getFirst();
        clock.forward(SETTINGS.lease().minusSeconds(1));
        assertThat(claim(1)).isEmpty();
        queue().renew(List.of(first.claim()));
        clock.forward(Duration.ofSeconds(5));
        assertThat(claim(1)).isEmpty();

        clock.forward(SETTINGS.lease());

        assertThat(claim(1).getFirst().claim().fence())
                .isGreaterThan(first.claim().fence());
        queue().renew(List.of(first.claim()));
        queue().release(List.of(first.claim()));
        assertThat(claim(1)).isEmpty();
    }

    @Test
    void shouldGiveNewerFencesThanBeforeAlsoAfterAnOldBackupCameBack() {
        wish(Actors.newOrganization(), 1);
        var before = claim(1).getFirst();
        transaction.asWorker(
                "test", () -> database.sql().execute("update tasks.reconciliation set fence = 3, lease_until = null"));

        assertThat(claim(1).getFirst().claim().fence())
                .isGreaterThan(before.claim().fence());
    }

    @Test
    void shouldGoToAnotherAtOnceWhenItIsGivenBack() {
        wish(Actors.newOrganization(), 1);
        var first = claim(1).getFirst();

        queue().release(List.of(first.claim()));

        assertThat(claim(1)).hasSize(1);
    }

    @Test
    void shouldNotHoldAgainWhatWasGivenBackJustBeforeARenewal() {
        var organization = Actors.newOrganization();
        wish(organization, 1);
        var held = claim(1).getFirst();
        queue().end(held, Step.again(Duration.ZERO));

        queue().renew(List.of(held.claim()));

        assertThat(claim(1)).hasSize(1);
    }

    @Test
    void shouldWaitLongerAfterEachFailureAndNeverLongerThanTheLimit() {
        wish(Actors.newOrganization(), 1);
        for (int failure = 0; failure < 10; failure++) {
            var whole = Duration.ofSeconds(Math.min(60, 1L << failure));
            queue().end(claim(1).getFirst(), Step.retry("no"));
            clock.forward(whole.dividedBy(2).minusMillis(1));
            assertThat(claim(1)).as("before half of " + whole).isEmpty();
            clock.forward(whole.dividedBy(2).plusMillis(2));
        }
        assertThat(claim(1).getFirst().claim().attempt()).isEqualTo(10);
    }

    @Test
    void shouldTakeWhatIsDueAgainNoEarlierThanItSaid() {
        wish(Actors.newOrganization(), 1);
        queue().end(claim(1).getFirst(), Step.again(Duration.ofSeconds(30)));
        clock.forward(Duration.ofSeconds(29));
        assertThat(claim(1)).isEmpty();

        clock.forward(Duration.ofSeconds(1));

        assertThat(claim(1)).hasSize(1);
    }

    @Test
    void shouldNotWaitForLeasesFromBeforeTheClockWentBack() {
        wish(Actors.newOrganization(), 1);
        clock.forward(Duration.ofHours(3));
        var ahead = claim(1).getFirst();

        clock.forward(Duration.ofHours(-2));

        var taken = claim(1);
        assertThat(taken).hasSize(1);
        queue().end(ahead, Step.givenUp("by whoever lived in the future"));
        assertThat(claim(1)).isEmpty();
        queue().end(taken.getFirst(), Step.done());
    }

    @Test
    void shouldTakeOnlyKindsThatThisReplicaKnows() {
        wish(Actors.newOrganization(), 1);

        assertThat(queue().claim(1, Set.of("other"), "holder")).isEmpty();
        assertThat(queue().claim(1, Set.of(), "holder")).isEmpty();
        assertThat(queue().claim(1, Set.of("other", KIND), "holder")).hasSize(1);
    }

    private List<Held> claim(int limit) {
        return queue().claim(limit, Set.of(KIND), "holder");
    }

    private ReconciliationQueue queue() {
        return new ReconciliationQueue(database, transaction, SETTINGS, clock);
    }

    private void wish(OrganizationId organization, int count) {
        var reconciliations = new PostgresReconciliations(database, transaction, afterCommit, new WakeUp(), clock);
        Actor actor = Actors.person(Actors.newPerson(), organization);
        transaction.run(
                actor,
                organization,
                () -> IntStream.range(0, count)
                        .forEach(i -> reconciliations.wish(organization, KIND, Actors.newPerson(), "thing " + i)));
    }
}
