package io.hexarch.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexarch.kernel.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is sent.
 *
 * @param type the page on this problem
 * @param traceId names the request in the server's log
 * @param retryAfter seconds
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String traceId,
        List<Problem.FieldError> errors,
        @Nullable Long retryAfter) {

    static ProblemBody of(Problem problem, String traceId) {
        var code = problem.code();
        return new ProblemBody(
                ProblemPage.typeOf(code),
                code.title(),
                code.status(),
                problem.detail(),
                code.code(),
                traceId,
                problem.errors(),
                problem.retryAfter().map(ProblemBody::wholeSeconds).orElse(null));
    }

    /** Rounded up: who comes back too early is refused again. */
    static long wholeSeconds(java.time.Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
