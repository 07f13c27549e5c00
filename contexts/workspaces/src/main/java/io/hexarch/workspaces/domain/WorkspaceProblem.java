package io.hexarch.workspaces.domain;

import io.hexarch.kernel.problem.ProblemCode;

/** Why something is not done with a workspace. */
public enum WorkspaceProblem implements ProblemCode {
    INVALID_NAME(422, "The workspace's name is not valid"),
    NAME_TAKEN(422, "The organization has a workspace of that name"),
    QUOTA_EXHAUSTED(422, "The organization may not have more workspaces"),
    UNKNOWN_SHAPE(422, "There is no such shape"),
    NOT_READY(409, "The workspace is not ready"),
    NOT_ASLEEP(409, "The workspace is not asleep"),
    NOT_FAILED(409, "The workspace has not failed"),
    BEING_DELETED(409, "The workspace is being deleted"),
    CONFIRMATION_MISSING(422, "Deleting asks for the workspace's name"),
    NOT_ENCRYPTED(409, "The server has no encrypted address"),
    HOST_CLUSTER_MISSING(503, "No host cluster is connected");

    private final int status;
    private final String title;

    WorkspaceProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "workspaces";
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
