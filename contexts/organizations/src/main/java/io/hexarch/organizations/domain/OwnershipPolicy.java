package io.hexarch.organizations.domain;

import java.util.Optional;

/** Owners are made, changed and removed by owners only, and there is always one. */
public final class OwnershipPolicy {

    private OwnershipPolicy() {}

    /** Why a change may not be. */
    public enum Objection {
        OWNERS_ONLY,
        LAST_OWNER
    }

    /**
     * @param actor the membership of who wants the change; empty: somebody from outside
     * @param before the member as they are
     * @param after the role that they shall have; empty: they shall leave
     * @param owners how many owners there are now, counted under a lock on the organization
     */
    public static Optional<Objection> objection(
            Optional<Membership> actor, Membership before, Optional<MemberRole> after, long owners) {
        boolean staysOwner = after.filter(role -> role == MemberRole.OWNER).isPresent();
        boolean touchesOwnership = before.role() == MemberRole.OWNER || staysOwner;
        if (touchesOwnership && actor.filter(Membership::owns).isEmpty()) return Optional.of(Objection.OWNERS_ONLY);
        return before.owns() && !staysOwner && owners <= 1 ? Optional.of(Objection.LAST_OWNER) : Optional.empty();
    }

    /** Whether the actor may name somebody new in this role. */
    public static Optional<Objection> objection(Optional<Membership> actor, MemberRole wanted) {
        return wanted == MemberRole.OWNER && actor.filter(Membership::owns).isEmpty()
                ? Optional.of(Objection.OWNERS_ONLY)
                : Optional.empty();
    }
}
