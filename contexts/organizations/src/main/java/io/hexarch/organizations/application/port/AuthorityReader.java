package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Authority;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rights are made of. Inside a transaction of the organization. */
public interface AuthorityReader {

    /** What the subject holds, by itself and by all groups that it is in; nothing when it does not belong. */
    Authority authority(OrganizationId organization, Subject subject);

    /** The people who have what the subject holds: the person, or all in the group, also by groups inside it. Only those who take part. */
    Set<PersonId> people(OrganizationId organization, Subject subject);

    /** The scope and all above it, up to the organization; empty when there is no such scope in that organization. */
    Optional<List<Scope>> path(OrganizationId organization, Scope scope);
}
