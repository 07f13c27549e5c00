package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.REVOCATION;

import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What ended before its time, for all replicas: rows in {@code identity.revocation}, written in the transaction of the end. This replica
 * learns of its own right after the commit.
 */
public final class RevocationLog {

    private final Database database;
    private final AfterCommit afterCommit;
    private final Consumer<Entry> locally;

    /** {@code locally} is told of each entry that this replica committed. */
    public RevocationLog(Database database, AfterCommit afterCommit, Consumer<Entry> locally) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.locally = locally;
    }

    /** What an entry is about. */
    public enum Kind {
        SESSION("session"),
        KEY("key"),
        /** Read anew what is known of the person. */
        PERSON("person");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        static Kind of(String text) {
            for (var kind : values()) if (kind.text.equals(text)) return kind;
            throw new IllegalArgumentException("unknown kind of revocation: " + text);
        }
    }

    /** One thing that ended or changed. */
    public record Entry(Kind kind, UUID id, Instant at) {}

    void revoke(SessionId session) {
        write(Kind.SESSION, session.value());
    }

    void revoke(ApiKeyId key) {
        write(Kind.KEY, key.value());
    }

    void changed(PersonId person) {
        write(Kind.PERSON, person.value());
    }

    private void write(Kind kind, UUID id) {
        database.sql()
                .insertInto(REVOCATION)
                .set(REVOCATION.KIND, kind.text)
                .set(REVOCATION.ID, id)
                .execute();
        afterCommit.run(() -> locally.accept(new Entry(kind, id, Instant.now())));
    }

    /** What was written since. In a transaction as the platform. */
    public List<Entry> since(Instant from) {
        return database.sql()
                .selectFrom(REVOCATION)
                .where(REVOCATION.AT.ge(from))
                .fetch(row -> new Entry(Kind.of(row.getKind()), row.getId(), row.getAt()));
    }

    /** Whether this one was ever written. In a transaction as the platform. */
    public boolean contains(Kind kind, UUID id) {
        return database.sql()
                .fetchExists(REVOCATION, REVOCATION.KIND.eq(kind.text).and(REVOCATION.ID.eq(id)));
    }

    /** The time as PostgreSQL tells it: entries are stamped by that clock. */
    public Instant now() {
        return database.sql()
                .select(org.jooq.impl.DSL.currentInstant())
                .fetchSingle()
                .value1();
    }

    /** Removes what no token can be younger than. In a transaction as the platform. */
    public int forget(Instant before) {
        return database.sql()
                .deleteFrom(REVOCATION)
                .where(REVOCATION.AT.lt(before))
                .execute();
    }
}
