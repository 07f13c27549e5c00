package io.hexarch.platform.web.security;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * 401, with what was wrong with the credential.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, 3</a>
 */
final class ProblemEntryPoint implements AuthenticationEntryPoint {

    private static final Problem NONE = Problem.of(
            KernelProblem.UNAUTHENTICATED,
            "Send an access token or an API key as Authorization: Bearer <token>. hexarch login, or the console, gives one.");

    private final ProblemWriter writer;

    ProblemEntryPoint(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var rejection = BearerFilter.rejectionOf(request);
        var error = rejection.isPresent() ? ", error=\"invalid_token\"" : "";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hexarch\"" + error);
        writer.write(rejection.orElse(NONE), request, response);
    }
}
