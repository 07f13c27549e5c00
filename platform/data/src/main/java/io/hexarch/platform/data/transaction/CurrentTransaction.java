package io.hexarch.platform.data.transaction;

import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** The transaction that the calling thread is in. */
public final class CurrentTransaction implements Database, AfterCommit {

    private static final ScopedValue<Open> OPEN = ScopedValue.newInstance();

    private final DSLContext sql;

    /** @param habits of jOOQ; the connection is the transaction's */
    public CurrentTransaction(Settings habits) {
        this.sql = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(NoTransactionsOfJooq.INSTANCE)
                .set(new OpenConnection())
                .set(habits));
    }

    /** One open transaction. */
    record Open(Connection connection, List<Runnable> afterCommit) {

        Open(Connection connection) {
            this(connection, new ArrayList<>());
        }
    }

    @Override
    public DSLContext sql() {
        current();
        return sql;
    }

    @Override
    public void run(Runnable work) {
        current().afterCommit().add(work);
    }

    boolean isOpen() {
        return OPEN.isBound();
    }

    <T> T within(Open open, Supplier<T> work) {
        return ScopedValue.where(OPEN, open).call(work::get);
    }

    private static Open current() {
        if (!OPEN.isBound())
            throw new IllegalStateException(
                    "no tenant transaction is open on this thread: open one in the use case with TenantTransaction");
        return OPEN.get();
    }

    /** Lends the connection of whatever transaction is open; it is given back when the transaction ends. */
    private static final class OpenConnection implements ConnectionProvider {
        @Override
        public Connection acquire() {
            return current().connection();
        }

        @Override
        public void release(Connection connection) {
            // The transaction's to end.
        }
    }
}
