package io.hexarch.platform.secrets;

import static io.hexarch.platform.secrets.jooq.Tables.DATA_KEY;

import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.secrets.jooq.tables.records.DataKeyRecord;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The keys that secrets are sealed with, one of each owner's own; opened once and then kept in memory. */
final class DataKeys {

    /** Some hundred bytes each. */
    private static final int KEPT = 10_000;

    private final Database database;
    private final AfterCommit afterCommit;
    private final KeyEncryption keyEncryption;
    private final Clock clock;
    private final Map<Name, SecretKey> opened = Collections.synchronizedMap(new LeastRecentlyUsed());
    private final Map<UUID, Integer> newest = Collections.synchronizedMap(new LinkedHashMap<>());

    DataKeys(Database database, AfterCommit afterCommit, KeyEncryption keyEncryption, Clock clock) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.keyEncryption = keyEncryption;
        this.clock = clock;
    }

    /** One version of one owner's key. */
    record Name(UUID owner, int version) {

        /** What it is sealed for. */
        String context() {
            return "data key " + version + " of " + owner;
        }
    }

    /** An opened key. */
    record Key(int version, SecretKey secret) {}

    /** The one to seal with; made at the owner's first secret, in the caller's transaction. */
    Key current(SecretOwner owner) {
        @Nullable Integer known = newest.get(owner.id());
        if (known != null) {
            @Nullable SecretKey kept = opened.get(new Name(owner.id(), known));
            if (kept != null) return new Key(known, kept);
        }
        return read(owner).or(() -> make(owner)).orElseThrow();
    }

    /** One to open with; empty when the owner has none of that version. */
    Optional<SecretKey> version(SecretOwner owner, int version) {
        var name = new Name(owner.id(), version);
        @Nullable SecretKey kept = opened.get(name);
        if (kept != null) return Optional.of(kept);
        return database.sql()
                .selectFrom(DATA_KEY)
                .where(DATA_KEY.ORGANIZATION_ID.eq(owner.id()), DATA_KEY.VERSION.eq(version))
                .fetchOptional()
                .map(row -> open(name, row));
    }

    private Optional<Key> read(SecretOwner owner) {
        return database.sql()
                .selectFrom(DATA_KEY)
                .where(DATA_KEY.ORGANIZATION_ID.eq(owner.id()))
                .orderBy(DATA_KEY.VERSION.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> new Key(row.getVersion(), open(new Name(owner.id(), row.getVersion()), row)));
    }

    /** Of two at once, one waits here for the other's commit and then takes that one's key. */
    private Optional<Key> make(SecretOwner owner) {
        var name = new Name(owner.id(), 1);
        var key = Gcm.newKey();
        database.sql()
                .insertInto(DATA_KEY)
                .set(DATA_KEY.ORGANIZATION_ID, owner.id())
                .set(DATA_KEY.VERSION, name.version())
                .set(DATA_KEY.KEY_ENCRYPTION, keyEncryption.activeKey())
                .set(DATA_KEY.WRAPPED, keyEncryption.wrap(key, name.context()))
                .set(DATA_KEY.MADE_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return read(owner);
    }

    /** Kept only after the commit: a key whose row was rolled back would seal what nobody can open. */
    private SecretKey open(Name name, DataKeyRecord row) {
        var key = Gcm.key(keyEncryption.unwrap(row.getKeyEncryption(), row.getWrapped(), name.context()));
        afterCommit.run(() -> {
            opened.put(name, key);
            newest.merge(name.owner(), name.version(), Math::max);
        });
        return key;
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<Name, SecretKey> {

        LeastRecentlyUsed() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, SecretKey> eldest) {
            return size() > KEPT;
        }
    }
}
