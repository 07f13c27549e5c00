package io.hexarch.platform.web.security;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.Authenticator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the {@link Authenticator} who a bearer token belongs to. Refuses nobody: a public endpoint answers also with a token that has
 * expired, and for any other {@link ProblemEntryPoint} says what was wrong.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String REJECTION = BearerFilter.class.getName() + ".rejection";
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 8192;

    private final Authenticator authenticator;
    private final AdmissionTimes times;

    BearerFilter(Authenticator authenticator, AdmissionTimes times) {
        this.authenticator = authenticator;
        this.times = times;
    }

    /** What was wrong with the credential of a request; empty when it had none. */
    static Optional<Problem> rejectionOf(HttpServletRequest request) {
        return request.getAttribute(REJECTION) instanceof Problem problem ? Optional.of(problem) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        try (var _ = times.admission()) {
            authenticate(header, request);
            chain.doFilter(request, response);
        }
    }

    private void authenticate(String header, HttpServletRequest request) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || header.length() > LONGEST) {
            reject(
                    request,
                    Problem.of(KernelProblem.UNAUTHENTICATED, "Send the token as Authorization: Bearer <token>."));
            return;
        }
        var token = header.substring(SCHEME.length()).strip();
        var presented = new Authenticator.Presented(token, cookiesOf(request), Origins.of(request));
        switch (times.authentication(() -> authenticator.authenticate(presented))) {
            case Authenticator.Verdict.Accepted(var caller) -> {
                Callers.attach(request, caller);
                SecurityContextHolder.getContext().setAuthentication(new AuthenticatedCaller(caller));
            }
            case Authenticator.Verdict.Rejected(var problem) -> reject(request, problem);
        }
    }

    private static void reject(HttpServletRequest request, Problem problem) {
        request.setAttribute(REJECTION, problem);
    }

    /** Cookies are ambient, and kubectl has none: behind the Kubernetes proxy they prove nothing. */
    private static Map<String, String> cookiesOf(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null || Paths.isKubernetes(request)) return Map.of();
        return Arrays.stream(cookies).collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, _) -> first));
    }
}
