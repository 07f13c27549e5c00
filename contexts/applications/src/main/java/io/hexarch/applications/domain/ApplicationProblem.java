package io.hexarch.applications.domain;

import io.hexarch.kernel.problem.ProblemCode;

/** Why something is not done with an application. */
public enum ApplicationProblem implements ProblemCode {
    INVALID_NAME(422, "The application's name is not valid"),
    INVALID_SPECIFICATION(422, "What the application should run is not valid"),
    NAME_TAKEN(422, "The project has an application of that name"),
    QUOTA_EXHAUSTED(422, "The organization may not have more applications"),
    PROJECT_UNAVAILABLE(409, "The project cannot take an application now"),
    BEING_DELETED(409, "The application is being deleted"),
    UNKNOWN_RELEASE(422, "There is no such release"),
    CONFIRMATION_MISSING(422, "Deleting asks for the application's name"),
    WORKSPACE_UNREACHABLE(503, "The workspace does not answer");

    private final int status;
    private final String title;

    ApplicationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "applications";
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
