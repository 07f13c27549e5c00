package io.hexarch.platform.data;

import org.jooq.DSLContext;

/** SQL for adapters, bound to the tenant transaction that the calling thread is in. */
public interface Database {

    /**
     * The transaction's own connection.
     *
     * @throws IllegalStateException outside a tenant transaction: nothing is read or written without a declared scope
     */
    DSLContext sql();
}
