package io.hexarch.platform.kubernetes;

import io.hexarch.kernel.problem.ProblemCode;

/** Why something is not done with a cluster. */
public enum KubernetesProblem implements ProblemCode {
    KUBECONFIG_MALFORMED(422, "The kubeconfig cannot be read"),
    KUBECONFIG_FIELD_REFUSED(422, "The kubeconfig has a field that is not accepted"),
    PATH_REFUSED(400, "The path is not one of the Kubernetes API"),
    IMPERSONATION_REFUSED(403, "Nobody acts as somebody else here"),
    BODY_TOO_LARGE(413, "The body is too large for the Kubernetes API"),
    UPGRADE_REFUSED(400, "The connection cannot be upgraded to that protocol"),
    TOO_MANY_STREAMS(429, "Too many streams are open"),
    WORKSPACE_UNREACHABLE(502, "The workspace's Kubernetes API does not answer"),
    WORKSPACE_SILENT(504, "The workspace's Kubernetes API did not answer in time");

    private final int status;
    private final String title;

    KubernetesProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "kubernetes";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String remedy() {
        return this == IMPERSONATION_REFUSED
                ? "Leave `--as` and `--as-group` out: Hexarch says to the workspace who you are."
                : ProblemCode.super.remedy();
    }
}
