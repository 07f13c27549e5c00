package io.hexarch.platform.kubernetes.proxy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a request asks of Kubernetes, as far as the proxy must know.
 *
 * @param upgrade whether it wants another protocol
 */
record KubernetesCall(String method, ProxyPath path, boolean upgrade) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SESSIONS = Set.of("exec", "attach", "portforward", "proxy");
    private static final List<String> QUESTIONS =
            List.of("/apis/authorization.k8s.io/", "/apis/authentication.k8s.io/");

    /** Lasts until somebody ends it. */
    boolean stream() {
        return upgrade || path.asks("watch") || path.asks("follow");
    }

    /** To be recorded: changes something, or opens a session in which anything may be done. Asking about rights is neither. */
    boolean mutating() {
        if (upgrade || session()) return true;
        boolean question = QUESTIONS.stream().anyMatch(prefix -> path.path().startsWith(prefix));
        return !READING.contains(method) && !question;
    }

    private boolean session() {
        return SESSIONS.stream()
                .anyMatch(
                        word -> path.path().endsWith("/" + word) || path.path().contains("/" + word + "/"));
    }

    /** For the audit trail: {@code kubernetes.patch}, {@code kubernetes.exec}. */
    String action() {
        return "kubernetes."
                + SESSIONS.stream()
                        .filter(word -> path.path().endsWith("/" + word))
                        .findFirst()
                        .orElse(method.toLowerCase(Locale.ROOT));
    }
}
