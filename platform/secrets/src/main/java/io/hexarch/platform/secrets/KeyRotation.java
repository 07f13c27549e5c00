package io.hexarch.platform.secrets;

import static io.hexarch.platform.secrets.jooq.Tables.DATA_KEY;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals every data key anew that is not sealed with the active key yet. The secrets themselves stay as they are. Safe to be killed and
 * to run on several servers at once.
 */
final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 100;

    private final Database database;
    private final TenantTransaction transaction;
    private final KeyEncryption keys;
    private final Canary canary;

    KeyRotation(Database database, TenantTransaction transaction, KeyEncryption keys, Canary canary) {
        this.database = database;
        this.transaction = transaction;
        this.keys = keys;
        this.canary = canary;
    }

    /** How many were sealed anew. */
    int run() {
        int all = 0;
        for (int batch = batch(); batch > 0; batch = batch()) all += batch;
        // Last: as long as one data key needs the old key, the start has to ask for it.
        canary.renew(keys);
        if (all > 0) LOG.info("{} data keys are now sealed with the key {}", all, keys.activeKey());
        return all;
    }

    private int batch() {
        return transaction.asWorker("secrets", () -> {
            var rows = database.sql()
                    .selectFrom(DATA_KEY)
                    .where(DATA_KEY.KEY_ENCRYPTION.ne(keys.activeKey()))
                    .orderBy(DATA_KEY.ORGANIZATION_ID, DATA_KEY.VERSION)
                    .limit(BATCH)
                    .forUpdate()
                    .skipLocked()
                    .fetch();
            for (var row : rows) {
                var context = new DataKeys.Name(row.getOrganizationId(), row.getVersion()).context();
                var key = keys.unwrap(row.getKeyEncryption(), row.getWrapped(), context);
                database.sql()
                        .update(DATA_KEY)
                        .set(DATA_KEY.KEY_ENCRYPTION, keys.activeKey())
                        .set(DATA_KEY.WRAPPED, keys.wrap(key, context))
                        .where(
                                DATA_KEY.ORGANIZATION_ID.eq(row.getOrganizationId()),
                                DATA_KEY.VERSION.eq(row.getVersion()))
                        .execute();
            }
            return rows.size();
        });
    }
}
