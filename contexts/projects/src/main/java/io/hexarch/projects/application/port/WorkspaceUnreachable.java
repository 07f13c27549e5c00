package io.hexarch.projects.application.port;

/** The workspace sleeps, is not ready, or its API does not answer. Trying again later may help. */
public final class WorkspaceUnreachable extends RuntimeException {

    private final String reason;

    /** @param reason in words for the project's owner; never a credential */
    public WorkspaceUnreachable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public WorkspaceUnreachable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
