package io.hexarch.identity.adapter.web;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.application.AcceptInvitation;
import io.hexarch.identity.application.DeclineInvitation;
import io.hexarch.identity.application.ShowInvitation;
import io.hexarch.identity.spi.Invitations.Offer;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.PublicEndpoint;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.json.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an invitation's one-time link leads to, for whoever holds it. The token is never part of an address. */
@RestController
public class InvitationController {

    private final ShowInvitation showInvitation;
    private final DeclineInvitation declineInvitation;
    private final AcceptInvitation acceptInvitation;

    public InvitationController(
            ShowInvitation showInvitation, DeclineInvitation declineInvitation, AcceptInvitation acceptInvitation) {
        this.showInvitation = showInvitation;
        this.declineInvitation = declineInvitation;
        this.acceptInvitation = acceptInvitation;
    }

    /** The token of a one-time link. */
    record LinkRequest(String token) {
        @Override
        public String toString() {
            return "LinkRequest[]";
        }
    }

    /** @param account whether the address has an account already, whose password is asked for */
    record OpenInvitation(
            String organization,
            String slug,
            String email,
            String role,
            @Nullable String invitedBy,
            Instant expiresAt,
            boolean account) {

        static OpenInvitation of(Offer offer, boolean account) {
            return new OpenInvitation(
                    offer.name(),
                    offer.slug(),
                    offer.email().text(),
                    Words.of(offer.role()),
                    offer.invitedBy().map(DisplayName::text).orElse(null),
                    offer.expiresAt(),
                    account);
        }
    }

    @PublicEndpoint("the invitation's one-time link is the proof")
    @PostMapping("/auth/invitation")
    OpenInvitation showInvitation(@RequestBody LinkRequest request) {
        return switch (showInvitation.show(Fields.linkToken(request.token()))) {
            case ShowInvitation.Outcome.Shown(var offer, var account) -> OpenInvitation.of(offer, account);
            case ShowInvitation.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @PublicEndpoint("the invitation's one-time link is the proof")
    @PostMapping("/auth/decline")
    ResponseEntity<Void> declineInvitation(@RequestBody LinkRequest request) {
        return switch (declineInvitation.decline(Fields.linkToken(request.token()))) {
            case DeclineInvitation.Outcome.Declined() -> Responses.noContent();
            case DeclineInvitation.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    /** Takes an invitation up as the person who is signed in. */
    @PostMapping("/api/v1/me/memberships")
    ResponseEntity<MyOrganization> acceptInvitation(Actor actor, @RequestBody LinkRequest request) {
        return switch (acceptInvitation.accept(actor, Fields.linkToken(request.token()))) {
            case AcceptInvitation.Outcome.Accepted(var membership) -> Responses.created(MyOrganization.of(membership));
            case AcceptInvitation.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
