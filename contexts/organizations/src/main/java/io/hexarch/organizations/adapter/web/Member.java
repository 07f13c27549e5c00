package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.MemberRole;
import java.time.Instant;

/** Somebody in an organization. */
record Member(PersonSummary person, MemberRole role, Instant joinedAt, Generation generation) {

    static Member of(io.hexarch.organizations.application.Member member) {
        var membership = member.membership();
        return new Member(
                PersonSummary.of(member.person()), membership.role(), membership.joinedAt(), membership.generation());
    }
}
