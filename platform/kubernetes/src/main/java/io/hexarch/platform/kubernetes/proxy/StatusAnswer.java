package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.ProblemDialect;
import io.hexarch.platform.web.security.Paths;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal in the words of Kubernetes, since it is Kubernetes' tools that read it.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/">Status</a>
 */
final class StatusAnswer implements ProblemDialect {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Pattern DISCOVERY = Pattern.compile("/k8s/workspaces/[^/]*/apis?");

    @Override
    public boolean isSpokenAt(String path) {
        return Paths.isKubernetes(path);
    }

    @Override
    public void write(Problem problem, String path, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        int code = problem.code().status();
        boolean plain = DISCOVERY.matcher(path).matches() && shownAsText(code);
        response.resetBuffer();
        headers(response);
        response.setStatus(code);
        problem.retryAfter()
                .ifPresent(wait -> response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
        var text = plain ? problem.detail() : JSON.writeValueAsString(body(problem, code));
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(plain ? "text/plain;charset=utf-8" : "application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** When kubectl asks what there is, of these it shows the body if it is plain text, and else just "unknown". */
    private static boolean shownAsText(int code) {
        return code == HttpServletResponse.SC_FORBIDDEN || code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** On every answer of the proxy: what a tenant's API sends is never a page of ours. */
    static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }

    private static Map<String, Object> body(Problem problem, int code) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", "Status");
        body.put("apiVersion", "v1");
        body.put("metadata", Map.of());
        body.put("status", "Failure");
        body.put("message", problem.detail());
        body.put("reason", reason(code));
        body.put("details", Map.of("causes", new Object[] {
            Map.of("reason", problem.code().code())
        }));
        body.put("code", code);
        return body;
    }

    private static String reason(int code) {
        return switch (code) {
            case 400 -> "BadRequest";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "NotFound";
            case 409 -> "Conflict";
            case 413 -> "RequestEntityTooLarge";
            case 429 -> "TooManyRequests";
            case 503 -> "ServiceUnavailable";
            case 504 -> "Timeout";
            default -> code < 500 ? "BadRequest" : "InternalError";
        };
    }
}
