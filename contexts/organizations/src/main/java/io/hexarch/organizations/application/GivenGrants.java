package io.hexarch.organizations.application;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.Grants;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.Membership;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@link Grants} over the stored ones. */
public final class GivenGrants implements Grants {

    private final GrantRepository grants;
    private final MembershipRepository memberships;
    private final Clock clock;

    public GivenGrants(GrantRepository grants, MembershipRepository memberships, Clock clock) {
        this.grants = grants;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public Given give(Actor actor, OrganizationId organization, Scope scope, PersonId person, BuiltInRole role) {
        if (role.kind() != scope.kind())
            throw new IllegalArgumentException(role + " is not granted on a " + scope.kind());
        // Held: whoever leaves at this moment either waits and takes the new grant along, or has left before.
        if (memberships.hold(organization, person).filter(Membership::active).isEmpty()) return new Given.NotAMember();
        var before = grants.find(organization, scope, person);
        var grant = new Grant(
                scope,
                person,
                role,
                before.map(Grant::grantedAt).orElse(clock.instant()),
                before.map(Grant::generation).map(Generation::next).orElse(Generation.FIRST));
        grants.put(organization, grant, actor.id());
        return new Given.Done(grant);
    }

    @Override
    public boolean take(OrganizationId organization, Scope scope, PersonId person) {
        return grants.remove(organization, scope, person);
    }

    @Override
    public Optional<Grant> find(OrganizationId organization, Scope scope, PersonId person) {
        return grants.find(organization, scope, person);
    }

    @Override
    public List<Grant> on(OrganizationId organization, Scope scope) {
        return grants.on(organization, scope);
    }
}
