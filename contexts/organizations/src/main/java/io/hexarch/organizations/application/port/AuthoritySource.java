package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Life;
import java.util.Collection;
import java.util.Map;

/** What decisions are made of. Each call opens a transaction of its own: a decision asks once. */
public interface AuthoritySource {

    Versioned<Grounds> grounds(OrganizationId organization, Subject subject, Scope scope);

    /** Whether it is worked in, for whom nothing is decided. */
    Versioned<Life> life(OrganizationId organization);

    /** The versions of these organizations; those that do not exist are left out. */
    Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations);

    /** A value, and the organization's version that it was read at or after. Every change of roles or grants adds to the version. */
    record Versioned<T>(long version, T value) {}
}
