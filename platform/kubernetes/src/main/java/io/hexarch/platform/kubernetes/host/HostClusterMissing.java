package io.hexarch.platform.kubernetes.host;

/**
 * There is no host cluster to ask at the moment. The message says why and what to do, and may be shown to everybody; what only the operator
 * is told, such as where a file lies, is in the remark.
 */
public final class HostClusterMissing extends RuntimeException {

    private static final String UNUSABLE = "the host cluster cannot be reached; ask the operator";

    private final String remark;

    private HostClusterMissing(String message, String remark) {
        super(message, null, false, false);
        this.remark = remark;
    }

    /** None is there yet. */
    static HostClusterMissing yet(String message) {
        return new HostClusterMissing(message, message);
    }

    /** One is named that cannot be used. */
    static HostClusterMissing unusable(String remark) {
        return new HostClusterMissing(UNUSABLE, remark);
    }

    /** For the operator alone. */
    String remark() {
        return remark;
    }
}
