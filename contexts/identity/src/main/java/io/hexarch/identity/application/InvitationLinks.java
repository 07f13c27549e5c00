package io.hexarch.identity.application;

import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinks.JoinLink;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Invitations;
import io.hexarch.identity.spi.Invitations.Offer;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;

/** From the token of a one-time link to the invitation behind it. Opens transactions of its own. */
public final class InvitationLinks {

    private final TenantTransaction transaction;
    private final OneTimeLinks links;
    private final Invitations invitations;

    public InvitationLinks(TenantTransaction transaction, OneTimeLinks links, Invitations invitations) {
        this.transaction = transaction;
        this.links = links;
        this.invitations = invitations;
    }

    /** Where a link leads. */
    sealed interface Found {
        record Open(JoinLink link, Offer offer) implements Found {}

        record Rejected(Problem problem) implements Found, Refusal {}
    }

    Found find(Secret token) {
        var found = transaction.asPlatform("invitation", () -> links.lockJoin(token.hash()));
        if (found.isEmpty()) return new Found.Rejected(Reasons.linkNotValid());
        var link = found.orElseThrow();
        if (link.used()) return new Found.Rejected(Reasons.linkUsed());
        return switch (invitations.show(link.organization(), link.invitation())) {
            case Invitations.Outcome.Done<Offer>(var offer) -> new Found.Open(link, offer);
            case Invitations.Outcome.Rejected<Offer>(var problem) -> new Found.Rejected(problem);
        };
    }
}
