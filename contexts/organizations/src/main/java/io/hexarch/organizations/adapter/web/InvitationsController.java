package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.application.InviteMember;
import io.hexarch.organizations.application.ListInvitations;
import io.hexarch.organizations.application.ResendInvitation;
import io.hexarch.organizations.application.WithdrawInvitation;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.SecretReply;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom an organization asks to take part. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/invitations")
public class InvitationsController {

    private final InviteMember inviteMember;
    private final ListInvitations listInvitations;
    private final ResendInvitation resendInvitation;
    private final WithdrawInvitation withdrawInvitation;

    public InvitationsController(
            InviteMember inviteMember,
            ListInvitations listInvitations,
            ResendInvitation resendInvitation,
            WithdrawInvitation withdrawInvitation) {
        this.inviteMember = inviteMember;
        this.listInvitations = listInvitations;
        this.resendInvitation = resendInvitation;
        this.withdrawInvitation = withdrawInvitation;
    }

    record CreateInvitationRequest(String email, MemberRole role) {}

    /** @param link to be handed over to the person; good once and shown only here */
    record InvitationLink(Invitation invitation, URI link) {
        @Override
        public String toString() {
            return "InvitationLink[" + invitation + "]";
        }
    }

    @GetMapping
    Page<Invitation> listInvitations(
            Actor actor,
            @PathVariable OrganizationId organization,
            @RequestParam Optional<InvitationState> state,
            PageRequest page) {
        return listInvitations.list(actor, organization, state, page).map(Invitation::of);
    }

    @SecretReply
    @PostMapping
    ResponseEntity<InvitationLink> createInvitation(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody CreateInvitationRequest request) {
        var command = new InviteMember.Command(organization, Fields.email(request.email()), request.role());
        return switch (inviteMember.invite(actor, command)) {
            case InviteMember.Outcome.Sent(var invited, var link) ->
                Responses.created(new InvitationLink(Invitation.of(invited), link));
            case InviteMember.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    /** Another link; the one before opens nothing any more. */
    @SecretReply
    @PostMapping("/{invitation}/links")
    ResponseEntity<InvitationLink> resendInvitation(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable InvitationId invitation) {
        return switch (resendInvitation.resend(actor, organization, invitation)) {
            case ResendInvitation.Outcome.Sent(var invited, var link) ->
                Responses.created(new InvitationLink(Invitation.of(invited), link));
            case ResendInvitation.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{invitation}")
    ResponseEntity<Void> withdrawInvitation(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable InvitationId invitation,
            IfMatch match) {
        var command = new WithdrawInvitation.Command(organization, invitation, match.expected());
        return switch (withdrawInvitation.withdraw(actor, command)) {
            case WithdrawInvitation.Outcome.Withdrawn() -> Responses.noContent();
            case WithdrawInvitation.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
