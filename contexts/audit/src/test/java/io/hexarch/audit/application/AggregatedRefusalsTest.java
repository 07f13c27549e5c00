package io.hexarch.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AggregatedRefusalsTest {

    private final SettableClock clock = new SettableClock();
    private final Written records = new Written();
    private final AtomicInteger transactions = new AtomicInteger();
    private final AggregatedRefusals refusals =
            new AggregatedRefusals(new DirectTransaction(this::counted, records), records, new CountedIds(), clock);
    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @Test
    void shouldWriteTheFirstAtOnceAndCountTheOthersOfItsMinute() {
        for (int i = 0; i < 6; i++) refuse(actor, "thing.write");
        assertThat(records.all).hasSize(1);
        refusals.settle();
        assertThat(records.all).as("the minute is not over").hasSize(1);

        clock.forward(Duration.ofMinutes(1));
        refusals.settle();
        refusals.settle();

        assertThat(records.all).hasSize(2).allSatisfy(record -> {
            assertThat(record.result()).isEqualTo(AuditResult.REFUSED);
            assertThat(record.organization()).contains(organization);
            assertThat(record.details()).containsEntry("reason", "hexarch.forbidden");
        });
        assertThat(records.all.getLast().details()).containsEntry("more", "5");
    }

    @Test
    void shouldKeepApartWhoAskedForWhat() {
        refuse(actor, "thing.write");
        refuse(actor, "thing.read");
        refuse(Actors.person(Actors.newPerson(), organization), "thing.write");

        assertThat(records.all).hasSize(3);
        refusals.settleAll();
        assertThat(records.all).as("nothing was counted").hasSize(3);
    }

    @Test
    void shouldWriteWhatAStrangerIsRefusedToThePlatform() {
        refusals.record(Origin.INTERNAL, "session.start", Scope.PLATFORM, KernelProblem.UNAUTHENTICATED);

        assertThat(records.all).singleElement().satisfies(record -> {
            assertThat(record.organization()).isEmpty();
            assertThat(record.actor().kind()).isEqualTo("anonymous");
        });
    }

    @Test
    void shouldNameWhatWasAskedFor() {
        for (var scope : List.of(
                Scope.of(organization),
                Scope.workspace(new UUID(1, 1)),
                Scope.project(new UUID(1, 2)),
                Scope.of(Actors.newPerson()))) refusals.record(actor, "thing.write", scope, KernelProblem.FORBIDDEN);

        assertThat(records.all)
                .extracting(record -> record.target().id().replaceAll("_.*", ""))
                .containsExactly("org", "ws", "proj", "person");
    }

    @Test
    void shouldCountMachinesAndPartsOfTheServerToo() {
        var account = new ServiceAccountId(CountedIds.nth(7));
        refuse(
                new Actor.ServiceAccount(account, organization, Credential.None.INSTANCE, Origin.INTERNAL),
                "thing.write");
        refusals.record(new Actor.SystemPart("tasks"), "thing.write", Scope.PLATFORM, KernelProblem.FORBIDDEN);

        assertThat(records.all).extracting(record -> record.actor().kind()).containsExactly("serviceAccount", "system");
    }

    @Test
    void shouldTellOneAskersTriesApartOnlySoFar() {
        for (int i = 0; i < 100_000; i++)
            refusals.record(actor, "thing.read", Scope.workspace(new UUID(1, i)), KernelProblem.NOT_FOUND);
        assertThat(records.all).hasSize(51);

        clock.forward(Duration.ofMinutes(1));
        refusals.settle();

        assertThat(records.all).hasSize(52);
        assertThat(records.all.getLast().details()).containsEntry("more", Integer.toString(100_000 - 51));
        assertThat(records.all.getLast().target().id()).isEqualTo(organization.text());
        refuse(actor, "thing.write");
        assertThat(records.all).as("a new minute").hasSize(53);
    }

    @Test
    void shouldTellStrangersApartOnlySoFar() {
        for (int i = 0; i < 100_000; i++) {
            var stranger = new Origin(Optional.of("2001:db8::" + i), Optional.empty(), Optional.empty());
            refusals.record(stranger, "session.start", Scope.PLATFORM, KernelProblem.UNAUTHENTICATED);
        }
        assertThat(records.all).hasSize(10_001);

        refusals.settleAll();

        assertThat(records.all).hasSize(10_002);
        assertThat(records.all.getLast().details()).containsEntry("more", Integer.toString(100_000 - 10_001));
    }

    @Test
    void shouldKeepNoMoreThanMemoryIsMeantFor() {
        for (int i = 0; i < 30_000; i++) refuse(Actors.person(Actors.newPerson(), organization), "thing.read");

        assertThat(records.all).hasSize(20_000);
        refusals.settleAll();
        refuse(actor, "thing.read");
        assertThat(records.all).as("there is room again").hasSize(20_001);
    }

    @Test
    void shouldNeverThrow() {
        records.broken = true;

        refuse(actor, "thing.write");
        refuse(actor, "thing.write");
        refusals.settleAll();

        assertThat(records.all).isEmpty();
    }

    @Test
    void shouldKeepWhatTheDatabaseCannotTakeNow() {
        for (int i = 0; i < 6; i++) refuse(actor, "thing.write");
        clock.forward(Duration.ofMinutes(1));
        records.away = true;
        assertThatThrownBy(refusals::settle).isInstanceOf(Refused.class);
        refuse(actor, "thing.read");
        assertThat(records.all).hasSize(1);

        records.away = false;
        clock.forward(Duration.ofMinutes(1));
        refusals.settle();

        assertThat(records.all)
                .extracting(record -> record.action() + " " + record.details().getOrDefault("more", "first"))
                .containsExactlyInAnyOrder("thing.write first", "thing.write 5", "thing.read 1");
    }

    @Test
    void shouldAskADatabaseThatIsGoneOnceWhenTheServerStops() {
        refuseMany(1000);
        records.away = true;
        records.asked = 0;

        refusals.settleAll();

        assertThat(records.asked).isEqualTo(1);
    }

    @Test
    void shouldWriteManyInFewTransactions() {
        refuseMany(1000);
        var before = transactions.get();

        refusals.settleAll();

        assertThat(records.all).hasSize(2000);
        assertThat(transactions.get() - before).isLessThanOrEqualTo(5);
    }

    @Test
    void shouldLoseNoneForOneThatCannotBeWritten() {
        for (var action : List.of("thing.read", "thing.odd", "thing.write")) {
            refuse(actor, action);
            refuse(actor, action);
        }
        records.odd = "thing.odd";

        refusals.settleAll();

        assertThat(records.all.subList(3, records.all.size()))
                .extracting(AuditRecord::action)
                .containsExactlyInAnyOrder("thing.read", "thing.write");
    }

    /** So many people, each twice. */
    private void refuseMany(int people) {
        for (int i = 0; i < people; i++) {
            var somebody = Actors.person(Actors.newPerson(), organization);
            refuse(somebody, "thing.write");
            refuse(somebody, "thing.write");
        }
    }

    private void refuse(Actor who, String action) {
        refusals.record(who, action, Scope.of(organization), KernelProblem.FORBIDDEN);
    }

    private Runnable counted() {
        transactions.incrementAndGet();
        return () -> {};
    }

    /** Keeps what is written; refusals need nothing else. */
    private static final class Written implements AuditRecords, DirectTransaction.Undoable {

        private final List<AuditRecord> all = new ArrayList<>();
        private boolean broken;
        private boolean away;
        private int asked;
        private String odd = "";

        @Override
        public void add(AuditRecord record) {
            asked++;
            if (away) throw new Refused(KernelProblem.UNAVAILABLE, "the database is away");
            if (broken || record.action().equals(odd)) throw new IllegalStateException("this cannot be written");
            all.add(record);
        }

        @Override
        public Runnable remember() {
            int before = all.size();
            return () -> all.subList(before, all.size()).clear();
        }

        @Override
        public void open(OrganizationId organization, AuditRecord attempt) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public void end(
                OrganizationId organization, AuditRecordId attempt, AuditResult result, String detail, Instant at) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public Page<AuditRecord> ofOrganization(OrganizationId organization, AuditFilter filter, PageRequest page) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public Page<AuditRecord> ofPerson(UUID person, AuditFilter filter, PageRequest page) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public Page<AuditRecord> ofPlatform(AuditFilter filter, PageRequest page) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public void alive(Instant at) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public int closeOrphans(Instant since, Instant at) {
            throw new AssertionError("refusals are only written");
        }

        @Override
        public void makePartitions(Instant now) {
            throw new AssertionError("refusals are only written");
        }
    }
}
