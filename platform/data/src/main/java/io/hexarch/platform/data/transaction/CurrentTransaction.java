package io.hexarch.platform.data.transaction;

import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** The transaction that the calling thread is in. */
public final class CurrentTransaction implements Database, AfterCommit {

    private static final ScopedValue<Open> OPEN = ScopedValue.newInstance();

    /** One open transaction. */
    record Open(DSLContext sql, List<Runnable> afterCommit) {

        Open(DSLContext sql) {
            this(sql, new ArrayList<>());
        }
    }

    @Override
    public DSLContext sql() {
        return current().sql();
    }

    @Override
    public void run(Runnable work) {
        current().afterCommit().add(work);
    }

    boolean isOpen() {
        return OPEN.isBound();
    }

    <T> T within(Open open, java.util.function.Supplier<T> work) {
        return ScopedValue.where(OPEN, open).call(work::get);
    }

    private static Open current() {
        if (!OPEN.isBound())
            throw new IllegalStateException(
                    "no tenant transaction is open on this thread: open one in the use case with TenantTransaction");
        return OPEN.get();
    }
}
