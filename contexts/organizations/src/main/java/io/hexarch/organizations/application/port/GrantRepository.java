package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.Grants.Grant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Roles on single scopes. Inside a transaction of the organization; each change reaches all gates within a second of the commit. */
public interface GrantRepository {

    Optional<Grant> find(OrganizationId organization, Scope scope, PersonId person);

    List<Grant> on(OrganizationId organization, Scope scope);

    /** Adds the grant, or replaces the person's grant on that scope. */
    void put(OrganizationId organization, Grant grant, UUID grantedBy);

    boolean remove(OrganizationId organization, Scope scope, PersonId person);
}
