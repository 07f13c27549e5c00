package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.MEMBER_ADD;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.People;
import io.hexarch.identity.People.Known;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.MembershipState;
import io.hexarch.organizations.domain.OwnershipPolicy;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Adds a person by their address. Who is vouched for by the platform takes part at once; everybody else takes it up by a one-time link
 * that this organization hands over, so that an address alone, which anybody may have claimed, opens nothing.
 */
@UseCase
public final class AddMember {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final Entitlements entitlements;
    private final People people;
    private final Clock clock;

    public AddMember(
            Access access,
            TenantTransaction transaction,
            Roster roster,
            Entitlements entitlements,
            People people,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.entitlements = entitlements;
        this.people = people;
        this.clock = clock;
    }

    /** {@code name}: what to call somebody who is not known yet. */
    public record Command(
            OrganizationId organization, EmailAddress email, MemberRole role, Optional<DisplayName> name) {}

    /** Added, or not. */
    public sealed interface Outcome {
        /** {@code link}: for whom it has to be handed over; good once. */
        record Added(Member member, Optional<URI> link) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private sealed interface Step {
        record Named(Membership membership) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome add(Actor actor, Command command) {
        access.require(actor, MEMBER_ADD, Scope.of(command.organization()));
        var known = people.invite(command.email(), command.name().orElseGet(() -> DisplayName.from(command.email())));
        return switch (transaction.in(actor, command.organization(), () -> name(actor, command, known))) {
            case Step.Named(var membership) -> added(membership, known);
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Step name(Actor actor, Command command, Known known) {
        var organization = command.organization();
        roster.lock(organization);
        var objection = OwnershipPolicy.objection(
                roster.memberships().find(organization, new PersonId(actor.id())), command.role());
        if (objection.isPresent()) return new Step.Rejected(Reasons.of(objection.orElseThrow()));
        var before = roster.memberships().find(organization, known.person().id());
        if (before.isPresent()) return again(actor, command, before.orElseThrow());
        if (!entitlements.take(organization, Entitlement.MEMBERS, 1))
            return new Step.Rejected(Reasons.tooManyMembers(entitlements.limit(organization, Entitlement.MEMBERS)));
        var state = known.vouchedFor() ? MembershipState.ACTIVE : MembershipState.INVITED;
        var membership = Membership.named(organization, known.person().id(), command.role(), state, clock.instant());
        roster.add(actor, membership);
        return new Step.Named(membership);
    }

    /** Whoever has not taken the first link up gets another, perhaps with another role; the first link ends. */
    private Step again(Actor actor, Command command, Membership before) {
        if (before.active()) return new Step.Rejected(Reasons.alreadyAMember());
        if (before.role() == command.role()) return new Step.Named(before);
        return new Step.Named(roster.change(actor, before, command.role()));
    }

    private Outcome added(Membership membership, Known known) {
        Optional<URI> link = membership.active()
                ? Optional.empty()
                : Optional.of(people.joinLink(membership.person(), membership.organization()));
        return new Outcome.Added(new Member(membership, known.person()), link);
    }
}
