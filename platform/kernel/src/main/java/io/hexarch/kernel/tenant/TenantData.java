package io.hexarch.kernel.tenant;

import io.hexarch.kernel.id.OrganizationId;
import java.util.List;
import java.util.Optional;

/**
 * What one module keeps of organizations. Each module with tables of tenants publishes exactly one, which names every one of them: a guard
 * compares with the migrated database, so that nothing is forgotten when an organization takes its data along or is erased.
 */
public interface TenantData {

    /** The module's name, which is that of its schema. */
    String module();

    /** Every table that has rows of organizations; whatever refers to another stands before it. */
    List<TenantTable> tables();

    /**
     * Begins, or goes on, to end what the module has outside its tables (virtual clusters, objects, subscriptions), before any row is
     * deleted. Called again and again until it is empty; safe to repeat, and to be killed in. Opens transactions of its own.
     *
     * @return what is waited for, in words for an operator; empty when nothing is left outside
     */
    default Optional<String> release(OrganizationId organization) {
        return Optional.empty();
    }
}
