package io.hexarch.workspaces;

/** The workspace sleeps, is not made yet, or does not answer. Trying again later may help. */
public final class WorkspaceUnavailable extends RuntimeException {

    private final String reason;

    /** @param reason in words for people who use the workspace; never a credential */
    public WorkspaceUnavailable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public WorkspaceUnavailable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
