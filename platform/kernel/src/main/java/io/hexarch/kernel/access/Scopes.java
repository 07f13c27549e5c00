package io.hexarch.kernel.access;

import io.hexarch.kernel.id.OrganizationId;

/** The scope tree, written by whoever creates or removes a resource, inside that transaction. Decisions read only this. */
public interface Scopes {

    /** Adds a scope below another of the same organization. The parent must exist. */
    void add(Scope scope, Scope parent, OrganizationId organization);

    /**
     * Removes a scope, all below it, and all grants on these: what was in something that is gone can no longer be asked for, even before
     * whoever keeps it has noticed. Nothing happens when it is not there.
     */
    void remove(Scope scope, OrganizationId organization);
}
