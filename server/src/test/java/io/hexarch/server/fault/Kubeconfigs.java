package io.hexarch.server.fault;

/** Files that an operator might name. */
final class Kubeconfigs {

    private static final String TEMPLATE = """
            kind: Config
            current-context: %s
            contexts: [{ name: here, context: { cluster: one, user: me } }]
            clusters: [{ name: one, cluster: { server: '%s' } }]
            users: [{ name: me, user: { exec: { apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never, %s } } }]
            """;

    private Kubeconfigs() {}

    /** As those of clouds are: a program gives the token. */
    static String good(FakeHost host) {
        return TEMPLATE.formatted("here", host.address(), """
                command: echo, args: ['{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"%s"}}']""".formatted(FakeHost.TOKEN));
    }

    static String withoutSuchContext(FakeHost host) {
        return TEMPLATE.formatted("nowhere", host.address(), "command: echo");
    }

    static String withAFailingProgram(FakeHost host) {
        return TEMPLATE.formatted("here", host.address(), "command: \"false\"");
    }
}
