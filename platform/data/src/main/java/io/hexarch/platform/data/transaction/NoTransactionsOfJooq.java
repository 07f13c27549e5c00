package io.hexarch.platform.data.transaction;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;

/** A transaction of jOOQ's inside ours would commit ours. (jOOQ replaces its own NoTransactionProvider by one that works.) */
enum NoTransactionsOfJooq implements TransactionProvider {
    INSTANCE;

    @Override
    public void begin(TransactionContext context) {
        throw new UnsupportedOperationException("use cases open transactions, with TenantTransaction");
    }

    @Override
    public void commit(TransactionContext context) {
        throw new UnsupportedOperationException("never begun");
    }

    @Override
    public void rollback(TransactionContext context) {
        // Called after the failed begin; there is nothing to take back.
    }
}
