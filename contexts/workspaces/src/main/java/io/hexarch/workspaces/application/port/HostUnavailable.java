package io.hexarch.workspaces.application.port;

/** The host cluster is not connected, does not answer, or answered with a fault of its own. Trying again later may help. */
public final class HostUnavailable extends RuntimeException {

    private final String reason;

    /** @param reason in words for everybody who sees the workspace: no address, nothing that the host said itself */
    public HostUnavailable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public HostUnavailable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
