package io.hexarch.organizations;

import io.hexarch.kernel.problem.ProblemCode;

/** Why organizations refuses. */
public enum OrganizationProblem implements ProblemCode {
    FOUNDING_CLOSED(403, "Only operators found organizations here"),
    SLUG_TAKEN(422, "The short name is taken"),
    SLUG_RESERVED(422, "The short name is reserved"),
    ALREADY_A_MEMBER(422, "The person is a member already"),
    ALREADY_INVITED(422, "The address is invited already"),
    INVITATION_FOR_ANOTHER(403, "The invitation is for another address"),
    INVITATION_ACCEPTED(409, "The invitation was accepted"),
    INVITATION_DECLINED(409, "The invitation was declined"),
    INVITATION_EXPIRED(409, "The invitation has expired"),
    INVITATION_WITHDRAWN(409, "The invitation was withdrawn"),
    TOO_MANY_INVITATIONS(429, "The organization has sent its invitations of the day"),
    TOO_MANY_MEMBERS(422, "The organization has as many members as its plan allows"),
    NOT_A_MEMBER(422, "The person is no member"),
    ALREADY_THE_OWNER(422, "The person is the owner already"),
    DOMAIN_NOT_ALLOWED(422, "The address has a domain that the organization does not allow"),
    NETWORK_NOT_ALLOWED(403, "The organization is not worked in from this network"),
    LOCKS_YOU_OUT(422, "You would lock yourself out"),
    TOO_MANY_SETTINGS(422, "The list is too long"),
    SUSPENDED(403, "The organization is suspended"),
    CLOSING(403, "The organization is closed"),
    CLOSING_NOT_CONFIRMED(422, "The name was not confirmed"),
    TOO_LATE_TO_REOPEN(409, "The organization is being erased"),
    OWNERS_ONLY(403, "Only an owner may do this"),
    LAST_OWNER(422, "An organization needs an owner");

    private final int status;
    private final String title;

    OrganizationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "organizations";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String remedy() {
        if (this == FOUNDING_CLOSED)
            return "Ask an operator to found it and make you its owner. The operator may open it to all: `hexarch.organizations.founders`.";
        if (this == NETWORK_NOT_ALLOWED)
            return "Ask from one of the networks that the organization allows. An owner or admin who is in one changes them: `hexarch org settings --allow-network`.";
        if (this == SUSPENDED)
            return "Ask the operator of this installation. Meanwhile everybody of the organization may read why: `hexarch org get`.";
        if (this == CLOSING)
            return "An owner opens it again, in time: `hexarch org reopen`. Everybody of the organization may read until when: `hexarch org get`.";
        if (this == TOO_LATE_TO_REOPEN)
            return "Nothing brings it back. What is still there can be taken along: `hexarch org export`.";
        if (this == OWNERS_ONLY) return "Ask an owner of the organization: `hexarch member list` names them.";
        if (this == INVITATION_FOR_ANOTHER)
            return "Sign in with the address that was invited, or ask for an invitation to yours: `hexarch invitation create`.";
        if (this == INVITATION_ACCEPTED) return "Sign in: whoever accepted it is a member.";
        if (this == INVITATION_DECLINED || this == INVITATION_WITHDRAWN)
            return "Ask an owner or admin of the organization for a new one: `hexarch invitation create`.";
        if (this == INVITATION_EXPIRED)
            return "Ask an owner or admin of the organization for another link: `hexarch invitation resend`.";
        return ProblemCode.super.remedy();
    }
}
