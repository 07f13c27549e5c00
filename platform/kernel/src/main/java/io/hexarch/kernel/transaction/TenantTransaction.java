package io.hexarch.kernel.transaction;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import java.util.function.Supplier;

/**
 * The only way to the database. Every unit of work declares whose rows it may see; row-level security holds it to that.
 *
 * <p>Commits when the work returns, unless what it returns is a {@link io.hexarch.kernel.problem.Refusal}: then it rolls back, as it does
 * on every exception. A transaction never begins inside another: that is a programming error and throws
 * {@link IllegalStateException}. No network call belongs inside.
 */
public interface TenantTransaction {

    /** Rows of one organization. */
    <T> T in(Actor actor, OrganizationId organization, Supplier<T> work);

    /** Rows that belong to the person who acts, across organizations: my organizations, my sessions, my keys. */
    <T> T asPerson(Actor actor, Supplier<T> work);

    /**
     * Rows of the platform itself, and of no organization: sign-in, bootstrap, host clusters. {@code part} names the caller to those who
     * look at the database from outside; policies see the kind {@code platform}.
     */
    <T> T asPlatform(String part, Supplier<T> work);

    /** Queues across tenants, with the worker role: only tables that have a policy for it (event log, tasks, reconciliations). */
    <T> T asWorker(String part, Supplier<T> work);

    default void run(Actor actor, OrganizationId organization, Runnable work) {
        in(actor, organization, () -> {
            work.run();
            return Done.DONE;
        });
    }

    /** What work answers that has nothing to say. */
    enum Done {
        DONE
    }
}
