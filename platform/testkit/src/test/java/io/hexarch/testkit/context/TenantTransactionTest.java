package io.hexarch.testkit.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.data.LostRace;
import io.hexarch.platform.data.connection.DatabaseUnavailable;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContextTest(properties = "hexarch.data.statement-limit=1s")
class TenantTransactionTest {

    @Autowired
    TenantTransaction transaction;

    @Autowired
    Database database;

    @Autowired
    AfterCommit afterCommit;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @BeforeAll
    static void createNotes(@Autowired TestDatabase database) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create schema notes authorization hexarch_owner;
                    grant usage on schema notes to hexarch_app, hexarch_worker;
                    create table notes.note (organization_id uuid not null, person_id uuid not null, text text not null, generation bigint not null default 1);
                    alter table notes.note owner to hexarch_owner;
                    alter table notes.note enable row level security;
                    alter table notes.note force row level security;
                    create policy organization on notes.note to hexarch_app
                      using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
                    create policy person on notes.note for select to hexarch_app
                      using (person_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
                    create policy worker on notes.note for select to hexarch_worker using (true);
                    grant select, insert, update on notes.note to hexarch_app;
                    grant select on notes.note to hexarch_worker;
                    create table notes.strict (organization_id uuid not null);
                    alter table notes.strict enable row level security;
                    create policy organization on notes.strict to hexarch_app
                      using (organization_id = (select current_setting('hexarch.organization')::uuid));
                    insert into notes.strict values (gen_random_uuid());
                    grant select on notes.strict to hexarch_app;
                    """);
        }
    }

    @Test
    void shouldSeeTheRowsOfTheDeclaredOrganizationOnly() {
        write("mine");
        var other = Actors.newOrganization();
        transaction.run(Actors.person(), other, () -> insert(other, "theirs"));
        assertThat(texts()).containsExactly("mine");
    }

    @Test
    void shouldRefuseToWriteARowOfAnotherOrganization() {
        assertThatThrownBy(
                        () -> transaction.run(actor, organization, () -> insert(Actors.newOrganization(), "planted")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void shouldSeeAPersonsRowsAcrossOrganizationsAndNobodyElses() {
        write("in the first");
        var second = Actors.newOrganization();
        transaction.run(actor, second, () -> insert(second, "in the second"));
        assertThat(transaction.asPerson(actor, this::select))
                .containsExactlyInAnyOrder("in the first", "in the second");
        assertThat(transaction.asPerson(Actors.person(), this::select)).isEmpty();
    }

    @Test
    void shouldNotShowAPersonsOtherOrganizationsInsideOne() {
        write("here");
        var second = Actors.newOrganization();
        transaction.run(actor, second, () -> insert(second, "there"));
        assertThat(texts()).containsExactly("here");
    }

    @Test
    void shouldFailWhereAnOrganizationIsNeededAndNoneIsDeclared() {
        assertThatThrownBy(() ->
                        transaction.asPlatform("test", () -> database.sql().fetch("select * from notes.strict")))
                .hasMessageContaining("uuid");
    }

    @Test
    void shouldSeeAllTenantsAsWorkerWherePoliciesSaySo() {
        write("for the worker");
        assertThat(transaction.asWorker("test", this::select)).contains("for the worker");
        assertThatThrownBy(
                        () -> transaction.asWorker("test", () -> database.sql().fetch("select * from notes.strict")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void shouldForgetTheScopeWithTheTransaction() {
        for (int i = 0; i < 30; i++) write("again " + i);
        assertThat(transaction.asPerson(Actors.person(), this::select)).isEmpty();
    }

    @Test
    void shouldStayTheDeclaredRoleAfterARollback() {
        for (int i = 0; i < 30; i++) {
            transaction.in(actor, organization, NotAllowed::new);
            transaction.asWorker("test", NotAllowed::new);
        }
        assertThat(transaction.in(actor, organization, this::role)).isEqualTo("hexarch_app");
        assertThat(transaction.asWorker("test", this::role)).isEqualTo("hexarch_worker");
    }

    private String role() {
        return String.valueOf(database.sql().fetchValue("select current_user"));
    }

    @Test
    void shouldTakeBackWhatWasDoneBeforeARefusal() {
        transaction.in(actor, organization, () -> {
            insert(organization, "never was");
            return new NotAllowed();
        });
        assertThat(texts()).isEmpty();
    }

    @Test
    void shouldTakeBackWhatWasDoneBeforeAnException() {
        assertThatThrownBy(() -> transaction.run(actor, organization, () -> {
                    insert(organization, "never was");
                    throw new IllegalArgumentException("bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(texts()).isEmpty();
    }

    @Test
    void shouldNotBeginInsideAnother() {
        assertThatThrownBy(() -> transaction.run(actor, organization, this::texts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
    }

    @Test
    void shouldGiveNoSqlOutside() {
        assertThatThrownBy(() -> database.sql()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> afterCommit.run(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldNotLetJooqCommit() {
        assertThatThrownBy(() -> transaction.run(
                        actor, organization, () -> database.sql().transaction(inner -> insert(organization, "x"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldRunWhatWaitsForTheCommitAfterItAndOnlyThen() {
        var story = new ArrayList<String>();
        transaction.run(actor, organization, () -> {
            afterCommit.run(() -> story.add("after: " + texts()));
            insert(organization, "saved");
            story.add("before");
        });
        transaction.in(actor, organization, () -> {
            afterCommit.run(() -> story.add("never"));
            return new NotAllowed();
        });
        assertThat(story).containsExactly("before", "after: [saved]");
    }

    @Test
    void shouldAnswerUnavailableWhenAStatementTakesTooLong() {
        assertThatThrownBy(() -> transaction.run(
                        actor, organization, () -> database.sql().execute("select pg_sleep(5)")))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        refused -> assertThat(refused.problem().retryAfter()).isPresent());
    }

    @Test
    void shouldTellALostRace() {
        write("contested");
        assertThatThrownBy(() -> transaction.run(
                        actor,
                        organization,
                        () -> LostRace.unlessOne(
                                database.sql().execute("update notes.note set generation = 3 where generation = 2"))))
                .isInstanceOf(LostRace.class);
    }

    private record NotAllowed() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.of(KernelProblem.RULE_BROKEN, "not allowed");
        }
    }

    private void write(String text) {
        transaction.run(actor, organization, () -> insert(organization, text));
    }

    private void insert(OrganizationId owner, String text) {
        database.sql()
                .execute(
                        "insert into notes.note (organization_id, person_id, text) values (?, ?, ?)",
                        owner.value(),
                        actor.id(),
                        text);
    }

    private List<String> texts() {
        return transaction.in(actor, organization, this::select);
    }

    private List<String> select() {
        return database.sql().fetch("select text from notes.note").getValues(0, String.class);
    }
}
