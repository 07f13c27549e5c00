package io.hexarch.platform.data.transaction;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.connection.ConnectionPools;
import io.hexarch.platform.data.connection.DatabaseFaults;
import io.hexarch.platform.data.connection.DatabaseWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions on PostgreSQL, their scope told to row-level security before anything else. */
public final class PostgresTenantTransaction implements TenantTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresTenantTransaction.class);

    private static final String DECLARE = """
            select set_config('hexarch.organization', ?, true), set_config('hexarch.person', ?, true),
                   set_config('hexarch.kind', ?, true), set_config('application_name', ?, true)""";

    private final ConnectionPools pools;
    private final CurrentTransaction current;
    private final DatabaseWatch watch;

    public PostgresTenantTransaction(ConnectionPools pools, CurrentTransaction current, DatabaseWatch watch) {
        this.pools = pools;
        this.current = current;
        this.watch = watch;
    }

    @Override
    public <T> T in(Actor actor, OrganizationId organization, Supplier<T> work) {
        return run(pools.application(), TransactionScope.of(actor, organization), work);
    }

    @Override
    public <T> T asPerson(Actor actor, Supplier<T> work) {
        return run(pools.application(), TransactionScope.ofPerson(actor), work);
    }

    @Override
    public <T> T asPlatform(String part, Supplier<T> work) {
        return run(pools.application(), TransactionScope.ofPlatform(part), work);
    }

    @Override
    public <T> T asWorker(String part, Supplier<T> work) {
        return run(pools.worker(), TransactionScope.ofWorker(part), work);
    }

    private <T> T run(DataSource pool, TransactionScope scope, Supplier<T> work) {
        if (current.isOpen())
            throw new IllegalStateException("a transaction inside a transaction: let the caller's one do it all");
        var committed = transact(pool, scope, work);
        committed.afterCommit().forEach(PostgresTenantTransaction::runQuietly);
        return committed.answer();
    }

    /** What the work answered, and what it wants done now that it is saved. */
    private record Committed<T>(T answer, List<Runnable> afterCommit) {}

    private <T> Committed<T> transact(DataSource pool, TransactionScope scope, Supplier<T> work) {
        try (var connection = pool.getConnection()) {
            return transact(connection, scope, work);
        } catch (SQLException | DataAccessException e) {
            throw translated(e);
        }
    }

    private <T> Committed<T> transact(Connection connection, TransactionScope scope, Supplier<T> work)
            throws SQLException {
        boolean ended = false;
        try {
            // The pool puts it back. A write then fails as a full disk does, only before the disk is full.
            if (watch.isReadOnly()) connection.setReadOnly(true);
            declare(connection, scope);
            var open = new CurrentTransaction.Open(connection);
            var answer = current.within(open, work);
            ended = true;
            if (answer instanceof Refusal) {
                connection.rollback();
                return new Committed<>(answer, List.of());
            }
            commit(connection);
            return new Committed<>(answer, open.afterCommit());
        } finally {
            if (!ended) rollBackQuietly(connection);
        }
    }

    private static void declare(Connection connection, TransactionScope scope) throws SQLException {
        try (var statement = connection.prepareStatement(DECLARE)) {
            statement.setString(1, scope.organization());
            statement.setString(2, scope.person());
            statement.setString(3, scope.kind());
            statement.setString(4, scope.name());
            statement.execute();
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            // Refused by PostgreSQL (a deferred constraint, a full disk): surely not saved. Broken off: nobody knows.
            boolean brokenOff = e.getSQLState() == null || e.getSQLState().startsWith("08");
            if (!brokenOff) throw e;
            LOG.warn("The connection broke during a commit", e);
            throw DatabaseFaults.unknownCommit();
        }
    }

    /** The work's own failure is the one to tell. */
    private static void rollBackQuietly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("Nothing left to roll back", e);
        }
    }

    private static RuntimeException translated(Exception failure) {
        var known = DatabaseFaults.meaningOf(failure);
        if (known.isPresent()) {
            LOG.warn("The database could not do it: {}", failure.getMessage());
            return known.get();
        }
        return failure instanceof RuntimeException bug ? bug : new DataAccessException("SQL failed", failure);
    }

    private static void runQuietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Something to be done after a commit failed; what was committed stays", e);
        }
    }
}
