package io.hexarch.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The parts of the address space. What is none of these is the console. */
public final class Paths {

    private static final String WORKSPACES = "/k8s/workspaces/";

    private static final List<String> SERVED =
            List.of("/api", "/auth", "/k8s", "/oauth2", "/.well-known", "/actuator", "/graphql", "/problems", "/error");

    private Paths() {}

    public static boolean isKubernetes(HttpServletRequest request) {
        return isKubernetes(request.getRequestURI());
    }

    public static boolean isKubernetes(String path) {
        return isBelow(path, "/k8s");
    }

    /** The id, as it was written, of the workspace whose Kubernetes API a request goes to. */
    public static Optional<String> workspaceOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.startsWith(WORKSPACES)) return Optional.empty();
        int end = path.indexOf('/', WORKSPACES.length());
        return Optional.of(path.substring(WORKSPACES.length(), end < 0 ? path.length() : end));
    }

    /** The API proper: JSON in and out, with its limits. */
    public static boolean isApi(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isBelow(path, "/api") || isBelow(path, "/auth");
    }

    public static boolean isConsole(HttpServletRequest request) {
        return isConsole(request.getRequestURI());
    }

    public static boolean isConsole(String path) {
        return SERVED.stream().noneMatch(prefix -> isBelow(path, prefix));
    }

    public static boolean isBelow(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
