package io.hexarch.platform.secrets;

import static io.hexarch.platform.secrets.jooq.Tables.DATA_KEY;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import java.util.List;
import java.util.function.IntSupplier;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals every data key anew that is not sealed with the active key yet. The secrets themselves stay as they are. Safe to be killed and
 * to run on several servers at once.
 */
final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final String PART = "secrets";
    private static final int BATCH = 100;
    /** Names the lock under which servers take turns. */
    private static final long LOCK = 0x686578726f746174L;

    private final Database database;
    private final TenantTransaction transaction;
    private final KeyEncryption keys;
    private final Canary canary;
    private final List<WrappedKeys> others;

    KeyRotation(
            Database database,
            TenantTransaction transaction,
            KeyEncryption keys,
            Canary canary,
            List<WrappedKeys> others) {
        this.database = database;
        this.transaction = transaction;
        this.keys = keys;
        this.canary = canary;
        this.others = List.copyOf(others);
    }

    /** How many data keys were sealed anew. */
    int run() {
        int all = untilNoneIsLeft(this::sealSomeAnew);
        for (var other : others) {
            int wrapped = untilNoneIsLeft(() -> other.wrapSomeAnew(keys));
            if (wrapped > 0) LOG.info("{} {} are now sealed with the key {}", wrapped, other.name(), keys.activeKey());
        }
        // Last: as long as one of them needs the old key, the start has to ask for it.
        canary.renew(keys);
        if (all > 0) LOG.info("{} data keys are now sealed with the key {}", all, keys.activeKey());
        return all;
    }

    private int untilNoneIsLeft(IntSupplier work) {
        int all = 0;
        for (int some = inTurn(work); some > 0; some = inTurn(work)) all += some;
        return all;
    }

    /** One server at a time, so that nothing to do means that none is left, and not that another server is just at the last ones. */
    private int inTurn(IntSupplier work) {
        return transaction.asWorker(PART, () -> {
            database.sql()
                    .select(DSL.field("pg_advisory_xact_lock({0})", Object.class, DSL.val(LOCK)))
                    .execute();
            return work.getAsInt();
        });
    }

    private int sealSomeAnew() {
        var rows = database.sql()
                .selectFrom(DATA_KEY)
                .where(DATA_KEY.KEY_ENCRYPTION.ne(keys.activeKey()))
                .orderBy(DATA_KEY.ORGANIZATION_ID, DATA_KEY.VERSION)
                .limit(BATCH)
                .forUpdate()
                .fetch();
        for (var row : rows) {
            var context = new DataKeys.Name(row.getOrganizationId(), row.getVersion()).context();
            var key = keys.unwrap(row.getKeyEncryption(), row.getWrapped(), context);
            database.sql()
                    .update(DATA_KEY)
                    .set(DATA_KEY.KEY_ENCRYPTION, keys.activeKey())
                    .set(DATA_KEY.WRAPPED, keys.wrap(key, context))
                    .where(DATA_KEY.ORGANIZATION_ID.eq(row.getOrganizationId()), DATA_KEY.VERSION.eq(row.getVersion()))
                    .execute();
        }
        return rows.size();
    }
}
