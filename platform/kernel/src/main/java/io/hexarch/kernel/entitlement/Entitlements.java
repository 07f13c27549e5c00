package io.hexarch.kernel.entitlement;

import io.hexarch.kernel.id.OrganizationId;
import java.util.List;

/** How much an organization may have and has. Inside the caller's transaction; a counter row is updated on condition, so a limit holds under any concurrency. */
public interface Entitlements {

    /** Takes some of what is left; false, and nothing taken, when that is not enough. */
    boolean take(OrganizationId organization, Entitlement entitlement, long amount);

    /** Gives back what was taken. */
    void release(OrganizationId organization, Entitlement entitlement, long amount);

    long limit(OrganizationId organization, Entitlement entitlement);

    List<Use> uses(OrganizationId organization);

    /** How much of one entitlement is used, of how much. */
    record Use(Entitlement entitlement, long used, long limit) {}
}
