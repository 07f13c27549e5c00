package io.hexarch.platform.kubernetes.host;

/** There is no host cluster to ask at the moment. The message says why and what to do. */
public final class HostClusterMissing extends RuntimeException {

    HostClusterMissing(String message) {
        super(message, null, false, false);
    }
}
