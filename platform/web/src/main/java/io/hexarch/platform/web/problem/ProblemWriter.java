package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.ProblemDialect;
import io.hexarch.platform.web.trace.Trace;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Sends problems, from filters and handlers alike. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final List<ProblemDialect> dialects;

    public ProblemWriter(JsonMapper json, ObjectProvider<ProblemDialect> dialects) {
        this.json = json;
        this.dialects = dialects.orderedStream().toList();
    }

    /** Answers the problem, unless an answer has already begun: then nothing true can be said any more and the connection just ends. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        var path = pathOf(request);
        for (var dialect : dialects)
            if (dialect.isSpokenAt(path)) {
                dialect.write(problem, path, response);
                response.flushBuffer();
                return;
            }
        writePlainly(problem, request, response);
        response.flushBuffer();
    }

    /** What the container noticed comes by way of an address of ours. */
    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private void writePlainly(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.code().status());
        problem.retryAfter()
                .ifPresent(wait ->
                        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ProblemBody.wholeSeconds(wait))));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var body =
                json.writeValueAsBytes(ProblemBody.of(problem, Trace.of(request).id()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
