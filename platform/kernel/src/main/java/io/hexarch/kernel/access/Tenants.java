package io.hexarch.kernel.access;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import java.util.Optional;

/**
 * Whether an organization is worked in at the moment. {@link Access} asks this by itself; it is for doors that no actor of the
 * organization stands at: hosts of its applications, links into it, keys that are made for it.
 */
public interface Tenants {

    /**
     * Why nobody gets in; empty: the organization is open. Remembered, so a change is seen within a second. Opens a transaction of its
     * own: call it outside any.
     */
    Optional<Problem> closed(OrganizationId organization);
}
