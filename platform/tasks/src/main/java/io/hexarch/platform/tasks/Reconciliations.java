package io.hexarch.platform.tasks;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;
import java.util.List;
import java.util.function.Supplier;

/** Wishes and what has become of them. */
public interface Reconciliations {

    /**
     * Makes the resource due now, in the caller's tenant transaction. Wishing again while it is open, or after it ended, is the same:
     * failures are forgotten and the reconciler looks at the newest wish.
     */
    void wish(OrganizationId organization, String kind, TypedId resource, String title);

    /** Makes the resource due now if it is open or not, without forgetting failures: something was seen that it waits for. */
    void nudge(OrganizationId organization, String kind, TypedId resource);

    /** Removes the row, in the caller's tenant transaction: the resource is gone. */
    void forget(OrganizationId organization, String kind, TypedId resource);

    /**
     * A tenant transaction that commits only while the claim is the newest.
     *
     * @throws LeaseLost when it is not
     */
    <T> T fenced(Claim claim, Supplier<T> work);

    /** Says how far the work is; called within {@link #fenced}. */
    void progress(Claim claim, Progress progress);

    /** Long work of an organization, the newest first: all that is open, and what ended within a day. In the caller's tenant transaction. */
    List<Task> recent(OrganizationId organization, int limit);
}
