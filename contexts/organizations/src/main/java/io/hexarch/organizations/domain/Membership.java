package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;

/** A person in an organization. */
public record Membership(
        OrganizationId organization,
        PersonId person,
        MemberRole role,
        MembershipState state,
        Instant joinedAt,
        Generation generation) {

    public static Membership founder(OrganizationId organization, PersonId person, Instant at) {
        return new Membership(organization, person, MemberRole.OWNER, MembershipState.ACTIVE, at, Generation.FIRST);
    }

    public static Membership named(
            OrganizationId organization, PersonId person, MemberRole role, MembershipState state, Instant at) {
        return new Membership(organization, person, role, state, at, Generation.FIRST);
    }

    public boolean active() {
        return state == MembershipState.ACTIVE;
    }

    /** An owner who can act as one. */
    public boolean owns() {
        return active() && role == MemberRole.OWNER;
    }

    public Membership as(MemberRole other) {
        return new Membership(organization, person, other, state, joinedAt, generation.next());
    }

    public Membership takenUp(Instant at) {
        return new Membership(organization, person, role, MembershipState.ACTIVE, at, generation.next());
    }
}
