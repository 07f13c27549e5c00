package io.hexarch.identity.application;

import io.hexarch.identity.application.InvitationLinks.Found;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Invitations;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;

/** Turns an invitation down. No gate stands before it: the link is the proof. */
public final class DeclineInvitation {

    private final InvitationLinks links;
    private final Invitations invitations;

    public DeclineInvitation(InvitationLinks links, Invitations invitations) {
        this.links = links;
        this.invitations = invitations;
    }

    /** Declined, or not. */
    public sealed interface Outcome {
        record Declined() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome decline(Secret token) {
        return switch (links.find(token)) {
            case Found.Rejected(var problem) -> new Outcome.Rejected(problem);
            case Found.Open(var link, var _) ->
                switch (invitations.decline(link.organization(), link.invitation())) {
                    case Invitations.Outcome.Done<?> _ -> new Outcome.Declined();
                    case Invitations.Outcome.Rejected<?>(var problem) -> new Outcome.Rejected(problem);
                };
        };
    }
}
