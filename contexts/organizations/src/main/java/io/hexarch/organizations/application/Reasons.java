package io.hexarch.organizations.application;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.LifeState;
import io.hexarch.organizations.domain.OwnershipPolicy.Objection;
import io.hexarch.organizations.domain.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The sentences of this context's refusals. */
final class Reasons {

    private Reasons() {}

    static Problem foundingClosed() {
        return Problem.of(
                OrganizationProblem.FOUNDING_CLOSED,
                "On this installation only operators found organizations. Ask one of them.");
    }

    static Problem slugTaken(Slug slug) {
        return Problem.of(
                        OrganizationProblem.SLUG_TAKEN,
                        "Another organization is called " + slug.text() + " already. Choose another short name.")
                .at("/slug", "is taken");
    }

    static Problem slugReserved(Slug slug) {
        return Problem.of(
                        OrganizationProblem.SLUG_RESERVED,
                        slug.text() + " is kept for Hexarch's own addresses. Choose another short name.")
                .at("/slug", "is reserved");
    }

    static Problem alreadyAMember() {
        return Problem.of(
                        OrganizationProblem.ALREADY_A_MEMBER,
                        "This person takes part already. Change their role instead of adding them.")
                .at("/email", "belongs to a member");
    }

    static Problem alreadyInvited() {
        return Problem.of(
                        OrganizationProblem.ALREADY_INVITED,
                        "This address has an open invitation. Send that one again, or withdraw it first to change the role.")
                .at("/email", "is invited already");
    }

    static Problem invitedIsAnother() {
        return Problem.of(
                OrganizationProblem.INVITATION_FOR_ANOTHER,
                "This invitation is for another e-mail address than yours. Sign in with the address that it was sent to, or ask for one to yours.");
    }

    /** What has become of an invitation that somebody still wants something of. */
    static Problem settledInvitation(InvitationState state) {
        return switch (state) {
            case ACCEPTED ->
                Problem.of(
                        OrganizationProblem.INVITATION_ACCEPTED,
                        "The invitation was accepted: it is good once. Sign in to go on.");
            case DECLINED ->
                Problem.of(
                        OrganizationProblem.INVITATION_DECLINED,
                        "The invitation was declined. Ask the organization for a new one.");
            case EXPIRED ->
                Problem.of(
                        OrganizationProblem.INVITATION_EXPIRED,
                        "The invitation has expired. Ask the organization to send it again.");
            case WITHDRAWN ->
                Problem.of(
                        OrganizationProblem.INVITATION_WITHDRAWN,
                        "The organization has withdrawn the invitation. Ask it for a new one.");
            case PENDING -> throw new IllegalArgumentException("an open invitation refuses nothing");
        };
    }

    static Problem invitationsExhausted(long limit, Duration wait) {
        return Problem.of(
                        OrganizationProblem.TOO_MANY_INVITATIONS,
                        "An organization sends " + limit + " invitations a day, and these are out. Go on tomorrow.")
                .retryAfter(wait);
    }

    static Problem tooManyMembers(long limit) {
        return Problem.of(
                OrganizationProblem.TOO_MANY_MEMBERS,
                "The plan of this organization allows " + limit + " members. Remove one, or change the plan.");
    }

    static Problem domainNotAllowed() {
        return Problem.of(
                        OrganizationProblem.DOMAIN_NOT_ALLOWED,
                        "This organization takes in only addresses of the domains in its settings. Use an address of one of them, or ask an administrator.")
                .at("/email", "has a domain that is not allowed");
    }

    static Problem locksOut(String address) {
        return Problem.of(
                        OrganizationProblem.LOCKS_YOU_OUT,
                        "Your own address " + address
                                + " is in none of these networks. Add it, or ask from one of them.")
                .at("/allowedNetworks", "leaves out " + address);
    }

    static Problem tooManySettings(String pointer, int most) {
        return Problem.of(OrganizationProblem.TOO_MANY_SETTINGS, "There may be " + most + " of these. Leave some out.")
                .at(pointer, "has more than " + most);
    }

    static Problem ownersOnly() {
        return of(Objection.OWNERS_ONLY);
    }

    static Problem notAMember() {
        return Problem.of(
                        OrganizationProblem.NOT_A_MEMBER,
                        "Only a member can become the owner. Invite this person first.")
                .at("/person", "is no member");
    }

    static Problem transferToOneself() {
        return Problem.of(OrganizationProblem.ALREADY_THE_OWNER, "You are the owner already. Name another member.")
                .at("/person", "is yourself");
    }

    static Problem of(Objection objection) {
        return switch (objection) {
            case OWNERS_ONLY ->
                Problem.of(
                        OrganizationProblem.OWNERS_ONLY,
                        "Only an owner makes, changes or removes owners. Ask an owner of the organization.");
            case LAST_OWNER ->
                Problem.of(
                        OrganizationProblem.LAST_OWNER, "This is the only owner. Make another member an owner first.");
        };
    }

    /** For whoever does not belong yet: that nobody is taken in, and nothing of why. Empty when somebody is. */
    static Optional<Problem> takesInNobody(Life life) {
        var code = life.suspension().isPresent() ? OrganizationProblem.SUSPENDED : OrganizationProblem.CLOSING;
        return life.state() == LifeState.ACTIVE
                ? Optional.empty()
                : Optional.of(
                        Problem.of(code, "This organization takes in nobody at the moment. Ask whoever invited you."));
    }

    static Problem closingNotConfirmed(Slug slug) {
        return Problem.of(
                        OrganizationProblem.CLOSING_NOT_CONFIRMED,
                        "Closing takes everything of the organization with it. Repeat the request with its short name, "
                                + slug.text() + ".")
                .at("/confirm", "is not " + slug.text());
    }

    static Problem tooLateToReopen(Instant until) {
        return Problem.of(
                OrganizationProblem.TOO_LATE_TO_REOPEN,
                "The organization could be reopened until " + until + " and is being erased now.");
    }

    static Problem changedMeanwhile() {
        return Problem.of(
                KernelProblem.CHANGED_MEANWHILE,
                "It was changed since you read it. Read it again and repeat the change.");
    }
}
