package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What decisions are made of. Each call opens a transaction of its own. */
public interface AuthoritySource {

    /** What the subject is in the organization, by itself and by its groups. */
    Versioned<Authority> authority(OrganizationId organization, Subject subject);

    /** The scope and all above it, up to the organization; empty when there is no such scope in that organization. */
    Versioned<Optional<List<Scope>>> path(OrganizationId organization, Scope scope);

    /** What holds for everybody there. */
    Versioned<Terms> terms(OrganizationId organization);

    /** Whether it is worked in. */
    Versioned<Life> life(OrganizationId organization);

    /** The versions of these organizations; those that do not exist are left out. */
    Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations);

    /** A value, and the organization's version that it was read at or after. Every change of roles or grants adds to the version. */
    record Versioned<T>(long version, T value) {}
}
