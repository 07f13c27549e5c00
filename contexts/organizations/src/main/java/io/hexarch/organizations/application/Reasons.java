package io.hexarch.organizations.application;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.domain.OwnershipPolicy.Objection;
import io.hexarch.organizations.domain.Slug;

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

    static Problem tooManyMembers(long limit) {
        return Problem.of(
                OrganizationProblem.TOO_MANY_MEMBERS,
                "The plan of this organization allows " + limit + " members. Remove one, or change the plan.");
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

    static Problem changedMeanwhile() {
        return Problem.of(
                KernelProblem.CHANGED_MEANWHILE,
                "It was changed since you read it. Read it again and repeat the change.");
    }
}
