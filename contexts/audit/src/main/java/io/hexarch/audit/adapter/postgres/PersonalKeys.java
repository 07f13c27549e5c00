package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.PERSONAL_KEY;

import io.hexarch.audit.adapter.postgres.jooq.tables.records.PersonalKeyRecord;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.secrets.DestructibleKey;
import io.hexarch.platform.secrets.DestructibleKey.Wrapped;
import io.hexarch.platform.secrets.KeyEncryption;
import io.hexarch.platform.secrets.WrappedKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keys of actors in the table {@code audit.personal_key}: one for each of them in each organization. */
public final class PersonalKeys implements WrappedKeys {

    private static final int KEPT = 10_000;
    /** So long another replica may go on sealing with a key that was destroyed: what nobody can read. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private static final int TOGETHER = 100;

    private final Database database;
    private final AfterCommit afterCommit;
    private final KeyEncryption keys;
    private final Clock clock;
    private final Map<Name, Kept> kept = Collections.synchronizedMap(new LeastRecentlyUsed());

    public PersonalKeys(Database database, AfterCommit afterCommit, KeyEncryption keys, Clock clock) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whose key, and for the records of which organization. */
    record Name(UUID organization, UUID subject) {

        String context() {
            return "audit key of " + subject + " in " + organization;
        }
    }

    private record Kept(DestructibleKey key, Instant until) {}

    /** The one to seal with; made in the caller's transaction when there is none. */
    DestructibleKey toSeal(Name name) {
        @Nullable Kept known = kept.get(name);
        var now = clock.instant();
        if (known != null && now.isBefore(known.until())) return known.key();
        // Again: the one that another made may be destroyed by now.
        var key = toOpen(name).or(() -> make(name)).or(() -> make(name)).orElseThrow();
        afterCommit.run(() -> kept.put(name, new Kept(key, now.plus(KEPT_FOR))));
        return key;
    }

    /** Those of them that are not destroyed. */
    Map<Name, DestructibleKey> toOpen(Collection<Name> names) {
        if (names.isEmpty()) return Map.of();
        var wanted = names.stream()
                .distinct()
                .map(name -> DSL.row(name.organization(), name.subject()))
                .toList();
        return database
                .sql()
                .selectFrom(PERSONAL_KEY)
                .where(DSL.row(PERSONAL_KEY.ORGANIZATION_ID, PERSONAL_KEY.SUBJECT_ID)
                        .in(wanted))
                .fetch()
                .stream()
                .collect(Collectors.toMap(PersonalKeys::name, this::open));
    }

    /** Over all organizations. As the platform; the answer is how many there were. */
    int destroy(UUID subject) {
        kept.keySet().removeIf(name -> name.subject().equals(subject));
        return database.sql()
                .deleteFrom(PERSONAL_KEY)
                .where(PERSONAL_KEY.SUBJECT_ID.eq(subject))
                .execute();
    }

    private Optional<DestructibleKey> toOpen(Name name) {
        return Optional.ofNullable(toOpen(List.of(name)).get(name));
    }

    /** Of two at once one makes it; the other waits here for its commit and takes that one. Empty when it was destroyed right then. */
    private Optional<DestructibleKey> make(Name name) {
        var wrapped = DestructibleKey.make(keys, name.context());
        database.sql()
                .insertInto(PERSONAL_KEY)
                .set(PERSONAL_KEY.ORGANIZATION_ID, name.organization())
                .set(PERSONAL_KEY.SUBJECT_ID, name.subject())
                .set(PERSONAL_KEY.KEY_ENCRYPTION, wrapped.keyEncryption())
                .set(PERSONAL_KEY.WRAPPED, wrapped.bytes())
                .set(PERSONAL_KEY.MADE_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return toOpen(name);
    }

    private DestructibleKey open(PersonalKeyRecord row) {
        return DestructibleKey.open(keys, wrapped(row), name(row).context());
    }

    private static Name name(PersonalKeyRecord row) {
        return new Name(row.getOrganizationId(), row.getSubjectId());
    }

    private static Wrapped wrapped(PersonalKeyRecord row) {
        return new Wrapped(row.getKeyEncryption(), row.getWrapped());
    }

    @Override
    public String name() {
        return "keys of people in the audit record";
    }

    @Override
    public int wrapSomeAnew(KeyEncryption now) {
        var rows = database.sql()
                .selectFrom(PERSONAL_KEY)
                .where(PERSONAL_KEY.KEY_ENCRYPTION.ne(now.activeKey()))
                .orderBy(PERSONAL_KEY.ORGANIZATION_ID, PERSONAL_KEY.SUBJECT_ID)
                .limit(TOGETHER)
                .forUpdate()
                .fetch();
        rows.forEach(row -> wrapAnew(row, now));
        return rows.size();
    }

    private void wrapAnew(PersonalKeyRecord row, KeyEncryption now) {
        var anew = DestructibleKey.anew(now, wrapped(row), name(row).context());
        database.sql()
                .update(PERSONAL_KEY)
                .set(PERSONAL_KEY.KEY_ENCRYPTION, anew.keyEncryption())
                .set(PERSONAL_KEY.WRAPPED, anew.bytes())
                .where(
                        PERSONAL_KEY.ORGANIZATION_ID.eq(row.getOrganizationId()),
                        PERSONAL_KEY.SUBJECT_ID.eq(row.getSubjectId()))
                .execute();
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<Name, Kept> {

        LeastRecentlyUsed() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Kept> eldest) {
            return size() > KEPT;
        }
    }
}
