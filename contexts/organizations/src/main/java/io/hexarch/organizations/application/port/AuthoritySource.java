package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.domain.Authority;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What decisions are made of. Each call opens a transaction of its own. */
public interface AuthoritySource {

    /** What the subject (a person or service account) is in the organization. */
    Versioned<Authority> authority(OrganizationId organization, UUID subject);

    /** The scope and all above it, up to the organization; empty when there is no such scope in that organization. */
    Versioned<Optional<List<UUID>>> path(OrganizationId organization, Scope scope);

    /** The versions of these organizations; those that do not exist are left out. */
    Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations);

    /** A value, and the organization's version that it was read at or after. Every change of roles or grants adds to the version. */
    record Versioned<T>(long version, T value) {}
}
