package io.hexarch.workspaces.application.port;

/** The host cluster is not connected, does not answer, or answered with a fault of its own. Trying again later may help. */
public final class HostUnavailable extends RuntimeException {

    private final String reason;

    /** @param reason names the host and what it said, in words for an operator; never a credential */
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
