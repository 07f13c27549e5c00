package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.SIGNING_KEY;

import io.hexarch.identity.adapter.postgres.jooq.tables.records.SigningKeyRecord;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.identity.domain.KeyRing;
import io.hexarch.identity.domain.SigningKey;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.secrets.SecretBox;
import io.hexarch.platform.secrets.SecretOwner;
import io.hexarch.platform.secrets.SecretPlace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;

/** Keys in the table {@code identity.signing_key}, private halves sealed for the platform. */
public final class PostgresSigningKeys implements SigningKeys {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String PART = "signing-keys";
    /** Names the lock under which the next key is made. */
    private static final long LOCK = 0x6865786172636b79L;

    private final TenantTransaction transaction;
    private final Database database;
    private final SecretBox box;
    private final KeyPairs pairs;
    private final Clock clock;
    private volatile Read read = new Read(new KeyRing(List.of()), Instant.MIN);

    private record Read(KeyRing ring, Instant at) {}

    public PostgresSigningKeys(
            TenantTransaction transaction, Database database, SecretBox box, KeyPairs pairs, Clock clock) {
        this.transaction = transaction;
        this.database = database;
        this.box = box;
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public KeyRing ring() {
        var now = clock.instant();
        var known = read;
        if (now.isBefore(known.at().plus(REMEMBERED)) && !now.isBefore(known.at())) return known.ring();
        var ring = transaction.asPlatform(PART, this::load);
        if (ring.signing(now).isEmpty()) {
            rotate();
            ring = transaction.asPlatform(PART, this::load);
        }
        read = new Read(ring, now);
        return ring;
    }

    @Override
    public void rotate() {
        transaction.asPlatform(PART, () -> {
            database.sql()
                    .select(DSL.field("pg_advisory_xact_lock({0})", Object.class, DSL.val(LOCK)))
                    .execute();
            var now = clock.instant();
            var ring = load();
            ring.successorDue(now).ifPresent(from -> add(pairs.make(now, from)));
            ring.forgotten(now)
                    .forEach(key -> database.sql()
                            .deleteFrom(SIGNING_KEY)
                            .where(SIGNING_KEY.ID.eq(key.id()))
                            .execute());
            return Done.DONE;
        });
        read = new Read(read.ring(), Instant.MIN);
    }

    private KeyRing load() {
        return new KeyRing(database.sql().selectFrom(SIGNING_KEY).fetch(this::key));
    }

    private void add(SigningKey key) {
        database.sql()
                .insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.ID, key.id())
                .set(SIGNING_KEY.PUBLIC_KEY, key.publicKey().getEncoded())
                .set(
                        SIGNING_KEY.SEALED_PRIVATE,
                        box.seal(
                                SecretOwner.PLATFORM,
                                place(key.id()),
                                key.privateKey().getEncoded()))
                .set(SIGNING_KEY.CREATED_AT, key.createdAt())
                .set(SIGNING_KEY.SIGNS_FROM, key.signsFrom())
                .execute();
    }

    private SigningKey key(SigningKeyRecord row) {
        var secret = box.open(SecretOwner.PLATFORM, place(row.getId()), row.getSealedPrivate());
        return new SigningKey(
                row.getId(),
                KeyPairs.publicKey(row.getPublicKey()),
                KeyPairs.privateKey(secret),
                row.getCreatedAt(),
                row.getSignsFrom());
    }

    private static SecretPlace place(String id) {
        return new SecretPlace("identity.signing_key", "sealed_private", id);
    }
}
