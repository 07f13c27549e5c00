package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.domain.CustomRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Roles of organizations' own. Inside a transaction of the organization; each change reaches all gates within a second of the commit. */
public interface RoleRepository {

    Optional<CustomRole> find(OrganizationId organization, RoleId id);

    /** By name; there are few. */
    List<CustomRole> all(OrganizationId organization);

    /** False when another role has the name. */
    boolean add(CustomRole role);

    /** False when another role has the name. */
    boolean replace(CustomRole role);

    /** How many grants are of it. */
    long granted(OrganizationId organization, RoleId id);

    /** What it is granted on. */
    Set<Scope> scopes(OrganizationId organization, RoleId id);

    /** Nothing may be granted of it. */
    void remove(OrganizationId organization, RoleId id);
}
