package io.hexarch.projects.domain;

import io.hexarch.kernel.problem.ProblemCode;

/** Why something is not done with a project. */
public enum ProjectProblem implements ProblemCode {
    INVALID_NAME(422, "The project's name is not valid"),
    NAME_TAKEN(422, "The workspace has a project of that name"),
    QUOTA_EXHAUSTED(422, "The organization may not have more projects"),
    QUOTA_TOO_LARGE(422, "The quota does not fit into the workspace"),
    INVALID_QUANTITY(422, "The quantity is not one of Kubernetes"),
    WORKSPACE_UNAVAILABLE(409, "The workspace cannot take a project now"),
    BEING_DELETED(409, "The project is being deleted"),
    ALREADY_MEMBER(422, "The person is a member of the project"),
    NOT_A_MEMBER_OF_THE_ORGANIZATION(422, "The person does not belong to the organization"),
    UNKNOWN_ROLE(422, "There is no such role"),
    CONFIRMATION_MISSING(422, "Deleting asks for the project's name");

    private final int status;
    private final String title;

    ProjectProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "projects";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
