package io.hexarch.kernel.id;

/** Every prefix that was ever given out. Append only: an id seen once must mean the same for ever. */
public enum IdPrefix {
    ORGANIZATION("org"),
    PERSON("person"),
    SERVICE_ACCOUNT("svc"),
    SESSION("session"),
    API_KEY("key"),
    WORKSPACE("ws"),
    PROJECT("proj"),
    APPLICATION("app"),
    RELEASE("rel"),
    AUDIT_RECORD("audit"),
    TASK("task"),
    HOST_CLUSTER("host"),
    INVITATION("inv"),
    GROUP("group"),
    GRANT("grant"),
    ROLE("role");

    private final String text;

    IdPrefix(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
