package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.MembershipState;
import java.time.Instant;

/** Somebody in an organization; {@code invited} as long as they have not taken it up. */
record Member(PersonSummary person, MemberRole role, MembershipState state, Instant joinedAt, Generation generation) {

    static Member of(io.hexarch.organizations.application.Member member) {
        var membership = member.membership();
        return new Member(
                PersonSummary.of(member.person()),
                membership.role(),
                membership.state(),
                membership.joinedAt(),
                membership.generation());
    }
}
