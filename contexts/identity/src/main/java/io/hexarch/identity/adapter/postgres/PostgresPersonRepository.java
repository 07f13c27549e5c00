package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.PERSON;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.adapter.postgres.jooq.tables.records.PersonRecord;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.data.Database;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** People in the table {@code identity.person}. */
public final class PostgresPersonRepository implements PersonRepository {

    private final Database database;
    private final RevocationLog revocations;

    public PostgresPersonRepository(Database database, RevocationLog revocations) {
        this.database = database;
        this.revocations = revocations;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.sql().fetchOptional(PERSON, PERSON.ID.eq(id.value())).map(PostgresPersonRepository::person);
    }

    @Override
    public Optional<Person> lock(PersonId id) {
        return database.sql()
                .selectFrom(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(PostgresPersonRepository::person);
    }

    @Override
    public Optional<Person> find(EmailAddress email) {
        return database.sql()
                .fetchOptional(PERSON, PERSON.EMAIL_KEY.eq(email.key()))
                .map(PostgresPersonRepository::person);
    }

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).toList();
        return database.sql().fetch(PERSON, PERSON.ID.in(values)).map(PostgresPersonRepository::person);
    }

    @Override
    public Page<Person> page(PageRequest request) {
        var after = request.after()
                .map(key -> PERSON.EMAIL_KEY.gt(key.values().getFirst()))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(PERSON)
                .where(after)
                .orderBy(PERSON.EMAIL_KEY)
                .limit(request.limit() + 1)
                .fetch(PostgresPersonRepository::person);
        return Page.ofOneMore(
                rows, request.limit(), person -> Keyset.of(person.email().key()));
    }

    @Override
    public boolean add(Person person) {
        return database.sql()
                        .insertInto(PERSON)
                        .set(row(person))
                        .onConflict(PERSON.EMAIL_KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean replace(Person person, Generation expected) {
        int changed = database.sql()
                .update(PERSON)
                .set(row(person))
                .where(PERSON.ID.eq(person.id().value()))
                .and(PERSON.GENERATION.eq(expected.value()))
                .execute();
        if (changed == 1) revocations.changed(person.id());
        return changed == 1;
    }

    @Override
    public long lockOperators() {
        return database.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(DSL.val(PlatformRole.OPERATOR.name()).eq(DSL.any(PERSON.PLATFORM_ROLES)))
                .and(PERSON.STATE.eq(PersonState.ACTIVE.name()))
                .orderBy(PERSON.ID)
                .forNoKeyUpdate()
                .fetch()
                .size();
    }

    private static PersonRecord row(Person person) {
        var row = new PersonRecord();
        row.setId(person.id().value());
        row.setEmail(person.email().text());
        row.setEmailKey(person.email().key());
        row.setEmailVerified(person.emailVerified());
        row.setName(person.name().text());
        row.setState(person.state().name());
        row.setPlatformRoles(
                person.platformRoles().stream().map(PlatformRole::name).sorted().toArray(String[]::new));
        row.setCreatedAt(person.createdAt());
        row.setGeneration(person.generation().value());
        return row;
    }

    private static Person person(PersonRecord row) {
        return new Person(
                new PersonId(row.getId()),
                new EmailAddress(row.getEmail()),
                row.getEmailVerified(),
                new DisplayName(row.getName()),
                PersonState.valueOf(row.getState()),
                Arrays.stream(row.getPlatformRoles()).map(PlatformRole::valueOf).collect(Collectors.toSet()),
                row.getCreatedAt(),
                new Generation(row.getGeneration()));
    }
}
