package io.hexarch.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what filters and servlets throw; of what handlers throw only {@link BrokenOff} gets here. An answer that had begun cannot become
 * a problem any more: its connection is cut, so that nobody takes the beginning for the whole.
 */
public final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemTranslator translator;
    private final ProblemWriter writer;

    public ProblemFilter(ProblemTranslator translator, ProblemWriter writer) {
        this.translator = translator;
        this.writer = writer;
    }

    /** Streams fail in their second dispatch. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | Error e) {
            var fault = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            if (Disconnect.isOne(fault)) return;
            boolean begun = response.isCommitted();
            if (!(fault instanceof BrokenOff)) writer.write(translator.translate(fault, request), request, response);
            if (begun) throw new CloseNowException("the answer broke off");
        }
    }
}
