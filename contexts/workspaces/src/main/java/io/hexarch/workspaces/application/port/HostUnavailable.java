package io.hexarch.workspaces.application.port;

/** The host cluster is not connected, does not answer, or answered with a fault of its own. Trying again later may help. */
public final class HostUnavailable extends RuntimeException {

    /** @param message names the host and what it said, in words for an operator; never a credential */
    public HostUnavailable(String message) {
        super(message);
    }

    public HostUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
