package io.hexarch.organizations;

import io.hexarch.kernel.problem.ProblemCode;

/** Why organizations refuses. */
public enum OrganizationProblem implements ProblemCode {
    FOUNDING_CLOSED(403, "Only operators found organizations here"),
    SLUG_TAKEN(422, "The short name is taken"),
    SLUG_RESERVED(422, "The short name is reserved"),
    ALREADY_A_MEMBER(422, "The person is a member already"),
    TOO_MANY_MEMBERS(422, "The organization has as many members as its plan allows"),
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
        if (this == OWNERS_ONLY) return "Ask an owner of the organization: `hexarch member list` names them.";
        return ProblemCode.super.remedy();
    }
}
