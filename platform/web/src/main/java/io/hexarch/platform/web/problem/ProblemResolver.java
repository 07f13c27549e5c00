package io.hexarch.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception of a handler as a problem, before any other resolver of the framework sees it. An answer that had begun is
 * broken off: {@link ProblemFilter} ends its connection.
 */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private final ProblemTranslator translator;
    private final ProblemWriter writer;

    public ProblemResolver(ProblemTranslator translator, ProblemWriter writer) {
        this.translator = translator;
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (Disconnect.isOne(fault)) return new ModelAndView();
        var problem = translator.translate(fault, request);
        if (response.isCommitted()) throw new BrokenOff();
        if (fault instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null)
            response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
        try {
            writer.write(problem, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
