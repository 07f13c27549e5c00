package io.hexarch.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what filters and servlets throw; what handlers throw never gets here. */
public final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemTranslator translator;
    private final ProblemWriter writer;

    public ProblemFilter(ProblemTranslator translator, ProblemWriter writer) {
        this.translator = translator;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | Error e) {
            var fault = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            if (!Disconnect.isOne(fault)) writer.write(translator.translate(fault, request), request, response);
        }
    }
}
