package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import java.util.Optional;

/** Tenants, for contexts that show or address them. */
public interface Organizations {

    /** Inside a transaction of that organization. */
    Optional<OrganizationView> find(OrganizationId organization);

    /** Whether it is worked in: neither suspended nor closed. Inside a transaction of that organization. */
    boolean open(OrganizationId organization);

    /** What others may know of a tenant. */
    record OrganizationView(OrganizationId id, String slug, String name) {}
}
