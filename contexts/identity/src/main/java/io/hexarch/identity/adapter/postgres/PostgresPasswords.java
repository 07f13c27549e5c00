package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.PASSWORD;

import io.hexarch.identity.application.port.Passwords;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Optional;

/** Hashes in the table {@code identity.password}. */
public final class PostgresPasswords implements Passwords {

    private final Database database;

    public PostgresPasswords(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PasswordHash> find(PersonId person) {
        return database.sql()
                .fetchOptional(PASSWORD, PASSWORD.PERSON_ID.eq(person.value()))
                .map(row -> new PasswordHash(row.getPhc()));
    }

    @Override
    public void set(PersonId person, PasswordHash hash, Instant at) {
        database.sql()
                .insertInto(PASSWORD)
                .set(PASSWORD.PERSON_ID, person.value())
                .set(PASSWORD.PHC, hash.phc())
                .set(PASSWORD.CHANGED_AT, at)
                .onConflict(PASSWORD.PERSON_ID)
                .doUpdate()
                .set(PASSWORD.PHC, hash.phc())
                .set(PASSWORD.CHANGED_AT, at)
                .execute();
    }
}
