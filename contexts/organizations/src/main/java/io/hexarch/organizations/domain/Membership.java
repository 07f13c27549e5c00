package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Instant;

/** A person in an organization. */
public record Membership(
        OrganizationId organization, PersonId person, MemberRole role, Instant joinedAt, Generation generation) {

    public static Membership founder(OrganizationId organization, PersonId person, Instant at) {
        return new Membership(organization, person, MemberRole.OWNER, at, Generation.FIRST);
    }

    public static Membership named(OrganizationId organization, PersonId person, MemberRole role, Instant at) {
        return new Membership(organization, person, role, at, Generation.FIRST);
    }

    public boolean owns() {
        return role == MemberRole.OWNER;
    }

    public Membership as(MemberRole other) {
        return new Membership(organization, person, other, joinedAt, generation.next());
    }
}
