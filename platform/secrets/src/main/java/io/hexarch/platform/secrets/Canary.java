package io.hexarch.platform.secrets;

import static io.hexarch.platform.secrets.jooq.Tables.CANARY;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A known word that was sealed at the very first start. Whoever cannot open it has not the key of this database and must not start. */
final class Canary {

    private static final byte[] WORD = "hexarch".getBytes(StandardCharsets.UTF_8);
    private static final String CONTEXT = "canary";
    private static final String PART = "secrets";

    private final Database database;
    private final TenantTransaction transaction;

    Canary(Database database, TenantTransaction transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** The name of the key that this database is sealed with; empty before the first start. */
    Optional<String> key() {
        return transaction.asPlatform(
                PART,
                () -> database.sql().select(CANARY.KEY_ENCRYPTION).from(CANARY).fetchOptional(CANARY.KEY_ENCRYPTION));
    }

    /** Seals it unless it is there. Of several first servers one does; the others then have to open it. */
    void place(KeyEncryption keys) {
        transaction.asPlatform(
                PART,
                () -> database.sql()
                        .insertInto(CANARY)
                        .set(CANARY.KEY_ENCRYPTION, keys.activeKey())
                        .set(CANARY.SEALED, keys.wrap(WORD, CONTEXT))
                        .onConflictDoNothing()
                        .execute());
    }

    /** @throws KeyUnusable when it cannot be opened */
    void open(KeyEncryption keys) {
        var row = transaction.asPlatform(
                PART, () -> database.sql().selectFrom(CANARY).fetchSingle());
        if (!Arrays.equals(keys.unwrap(row.getKeyEncryption(), row.getSealed(), CONTEXT), WORD))
            throw new KeyUnusable("The canary in the database opens to something else: secrets.canary was changed.");
    }

    /** Seals it with the active key. */
    void renew(KeyEncryption keys) {
        transaction.asPlatform(
                PART,
                () -> database.sql()
                        .update(CANARY)
                        .set(CANARY.KEY_ENCRYPTION, keys.activeKey())
                        .set(CANARY.SEALED, keys.wrap(WORD, CONTEXT))
                        .where(CANARY.KEY_ENCRYPTION.ne(keys.activeKey()))
                        .execute());
    }
}
