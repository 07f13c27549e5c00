package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal in the words of Kubernetes, since it is Kubernetes' tools that read it.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/">Status</a>
 */
final class StatusAnswer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StatusAnswer() {}

    /** @param discovery whether kubectl asks what there is: then it shows plain text only, and otherwise just "unknown" */
    static void write(HttpServletResponse response, Problem problem, boolean discovery) throws IOException {
        if (response.isCommitted()) return;
        int code = problem.code().status();
        response.resetBuffer();
        headers(response);
        response.setStatus(code);
        problem.retryAfter()
                .ifPresent(wait -> response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
        var text = discovery ? problem.detail() : JSON.writeValueAsString(body(problem, code));
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(discovery ? "text/plain;charset=utf-8" : "application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
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
            default -> "InternalError";
        };
    }
}
