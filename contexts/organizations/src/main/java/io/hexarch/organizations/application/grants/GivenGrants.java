package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.Grants;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@link Grants} over the stored ones. */
public final class GivenGrants implements Grants {

    private final Granting granting;
    private final MembershipRepository memberships;
    private final Reach reach;
    private final Ids ids;
    private final Clock clock;

    public GivenGrants(Granting granting, MembershipRepository memberships, Reach reach, Ids ids, Clock clock) {
        this.granting = granting;
        this.memberships = memberships;
        this.reach = reach;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Given give(Actor actor, OrganizationId organization, Scope scope, PersonId person, BuiltInRole role) {
        if (role.kind() != scope.kind())
            throw new IllegalArgumentException(role + " is not granted on a " + scope.kind());
        granting.lock(organization);
        // Held: whoever leaves at this moment either waits and takes the new grant along, or has left before.
        if (memberships.hold(organization, person).isEmpty()) return new Given.NotAMember();
        var subject = new Subject.Person(person);
        var wanted = new GrantedRole.BuiltIn(role);
        var beyond = granting.objection(actor, organization, wanted, scope);
        if (beyond.isPresent()) return new Given.Beyond(beyond.orElseThrow());
        var grant = granting.grants()
                .find(organization, scope, subject)
                .map(before -> before.as(wanted))
                .orElseGet(() -> RoleGrant.given(new GrantId(ids.next()), scope, subject, wanted, clock.instant()));
        granting.grants().put(organization, grant, actor.id());
        return new Given.Done(new Grant(scope, person, role, grant.grantedAt(), grant.generation()));
    }

    @Override
    public boolean take(OrganizationId organization, Scope scope, PersonId person) {
        return granting.grants().remove(organization, scope, new Subject.Person(person));
    }

    @Override
    public Optional<Grant> find(OrganizationId organization, Scope scope, PersonId person) {
        return granting.grants().find(organization, scope, new Subject.Person(person)).stream()
                .flatMap(GivenGrants::ofPerson)
                .findFirst();
    }

    @Override
    public List<Grant> on(OrganizationId organization, Scope scope) {
        return granting.grants().on(organization, scope).stream()
                .flatMap(GivenGrants::ofPerson)
                .toList();
    }

    @Override
    public Map<PersonId, Set<BuiltInRole>> reaching(OrganizationId organization, Scope scope) {
        return reach.on(organization, scope);
    }

    /** Roles that an organization made mean nothing to whoever asks here. */
    private static Stream<Grant> ofPerson(RoleGrant grant) {
        return grant.subject() instanceof Subject.Person(var person)
                        && grant.role() instanceof GrantedRole.BuiltIn(var role)
                ? Stream.of(new Grant(grant.scope(), person, role, grant.grantedAt(), grant.generation()))
                : Stream.empty();
    }
}
