package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.CHECKPOINT_KEY;

import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Signature;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.secrets.SecretBox;
import io.hexarch.platform.secrets.SecretOwner;
import io.hexarch.platform.secrets.SecretPlace;
import io.hexarch.platform.secrets.SecretUnreadable;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs with keys that lie in {@code audit.checkpoint_key}, both halves sealed for the platform: a key that somebody put there who cannot
 * seal is no key.
 */
public final class PostgresCheckpointSigner implements CheckpointSigner {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCheckpointSigner.class);
    private static final String PART = "audit";
    /** Names the lock under which the first key is made. */
    private static final long LOCK = 0x6865786175646974L;

    private static final String NONE = "none";

    private final TenantTransaction transaction;
    private final Database database;
    private final SecretBox box;
    private final Clock clock;
    private final Map<String, SigningPair> pairs = new ConcurrentHashMap<>();
    private volatile @Nullable SigningPair active;

    public PostgresCheckpointSigner(TenantTransaction transaction, Database database, SecretBox box, Clock clock) {
        this.transaction = transaction;
        this.database = database;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public void ready() {
        if (active == null) platform(this::read);
        if (active != null) return;
        platform(this::make);
        platform(this::read);
        if (active == null) throw new IllegalStateException("the key of audit checkpoints that was just made is gone");
    }

    private void platform(Runnable work) {
        transaction.asPlatform(PART, () -> {
            work.run();
            return Done.DONE;
        });
    }

    @Override
    public Checkpoint sign(End end, long batch) {
        var pair = active;
        if (pair == null) throw new IllegalStateException("no key is at hand: call ready before");
        return new Checkpoint(end, Signature.of(pair.id(), pair.sign(end.statement())), batch);
    }

    @Override
    public Checkpoint unsigned(End end, long batch) {
        return new Checkpoint(end, Signature.of(NONE, new byte[0]), batch);
    }

    @Override
    public boolean holds(Checkpoint checkpoint) {
        @Nullable SigningPair pair = pairs.get(checkpoint.signature().key());
        return pair != null
                && pair.holds(
                        checkpoint.end().statement(), checkpoint.signature().bytes());
    }

    /** The newest one signs. */
    private void read() {
        database.sql()
                .selectFrom(CHECKPOINT_KEY)
                .orderBy(CHECKPOINT_KEY.MADE_AT, CHECKPOINT_KEY.ID)
                .fetch()
                .forEach(row -> open(row.getId(), row.getSealed()));
    }

    private void open(String id, byte[] sealed) {
        try {
            var pair = SigningPair.of(box.open(SecretOwner.PLATFORM, place(id), sealed));
            pairs.put(pair.id(), pair);
            active = pair;
        } catch (SecretUnreadable foreign) {
            LOG.error("A key of audit checkpoints is not ours: {}", foreign.getMessage());
        }
    }

    /** Of several replicas that start at once one makes it. */
    private void make() {
        database.sql()
                .select(DSL.field("pg_advisory_xact_lock({0})", Object.class, DSL.val(LOCK)))
                .execute();
        read();
        if (active != null) return;
        var pair = SigningPair.make();
        database.sql()
                .insertInto(CHECKPOINT_KEY)
                .set(CHECKPOINT_KEY.ID, pair.id())
                .set(CHECKPOINT_KEY.SEALED, box.seal(SecretOwner.PLATFORM, place(pair.id()), pair.bytes()))
                .set(CHECKPOINT_KEY.MADE_AT, clock.instant())
                .execute();
    }

    private static SecretPlace place(String id) {
        return new SecretPlace("audit.checkpoint_key", "sealed", id);
    }
}
