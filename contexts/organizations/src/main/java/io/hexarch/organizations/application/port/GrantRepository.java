package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.RoleGrant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Roles on single scopes. Inside a transaction of the organization; each change reaches all gates within a second of the commit. */
public interface GrantRepository {

    Optional<RoleGrant> find(OrganizationId organization, GrantId id);

    Optional<RoleGrant> find(OrganizationId organization, Scope scope, Subject subject);

    /** Who has a role on exactly this scope, in the order in which they got it. */
    List<RoleGrant> on(OrganizationId organization, Scope scope);

    /** All grants of these. */
    List<RoleGrant> of(OrganizationId organization, Collection<Subject> subjects);

    /** In the order in which they were given. */
    Page<RoleGrant> page(OrganizationId organization, Filter filter, PageRequest page);

    long count(OrganizationId organization);

    /** False when the subject has a role on that scope. */
    boolean add(OrganizationId organization, RoleGrant grant, UUID grantedBy);

    /** Adds the grant, or replaces the subject's grant on that scope. */
    void put(OrganizationId organization, RoleGrant grant, UUID grantedBy);

    boolean remove(OrganizationId organization, Scope scope, Subject subject);

    /** Takes all that the subject was given; the answer is what that was on. */
    List<Scope> removeAll(OrganizationId organization, Subject subject);

    /** Which grants; empty: all. */
    record Filter(Optional<Subject> subject, Optional<Scope> scope) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
    }
}
