package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.Invited;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.MemberRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to take part. */
record Invitation(
        InvitationId id,
        String email,
        MemberRole role,
        InvitationState state,
        @Nullable PersonSummary invitedBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant settledAt,
        Generation generation) {

    static Invitation of(Invited invited) {
        var invitation = invited.invitation();
        return new Invitation(
                invitation.id(),
                invitation.email().text(),
                invitation.role(),
                invited.state(),
                invited.by().map(PersonSummary::of).orElse(null),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.settledAt().orElse(null),
                invitation.generation());
    }
}
