package io.hexarch.platform.web.trace;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its trace: in each log line as {@code trace}, in the answer as {@code traceparent}. */
public final class TraceFilter extends OncePerRequestFilter {

    private static final String HEADER = "traceparent";

    private final AccessLog accessLog;

    public TraceFilter(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean first = request.getDispatcherType() == DispatcherType.REQUEST;
        var trace = first ? Trace.continuing(request.getHeader(HEADER)) : Trace.of(request);
        if (first) {
            trace.attachTo(request);
            response.setHeader(HEADER, trace.parent());
        }
        try (var _ = MDC.putCloseable("trace", trace.id());
                var _ = MDC.putCloseable("span", trace.span())) {
            if (first) accessLog.around(request, response, chain);
            else chain.doFilter(request, response);
        }
    }
}
