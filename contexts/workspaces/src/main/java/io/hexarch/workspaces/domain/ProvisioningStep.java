package io.hexarch.workspaces.domain;

/** The steps from a wish to a workspace that answers, in their order. */
public enum ProvisioningStep {
    NAMESPACE("namespace", "A namespace of its own on the host, with quota and limits", 5),
    POLICIES("policies", "Walls around it: network policies and admission rules", 10),
    CONTROL_PLANE("control-plane", "The virtual control plane starts", 55),
    API("api", "Its Kubernetes API answers", 80),
    ACCESS("access", "Roles inside, so that everyone has their own rights", 92),
    VERIFY("verify", "Proof: a request as a member of the workspace", 100);

    private final String text;
    private final String title;
    private final int percentAtEnd;

    ProvisioningStep(String text, String title, int percentAtEnd) {
        this.text = text;
        this.title = title;
        this.percentAtEnd = percentAtEnd;
    }

    /** The name that the API shows. */
    public String text() {
        return text;
    }

    public String title() {
        return title;
    }

    /** How far the whole has come when this step is done. */
    public int percentAtEnd() {
        return percentAtEnd;
    }
}
