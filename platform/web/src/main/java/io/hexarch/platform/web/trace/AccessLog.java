package io.hexarch.platform.web.trace;

import io.hexarch.platform.web.Caller;
import io.hexarch.platform.web.security.Callers;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request when it ends: method, path without query, status, milliseconds, who. Never headers, queries or bodies. */
public final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("hexarch.access");

    void around(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!LOG.isInfoEnabled()) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(() -> write(request, response, start)));
            } else {
                write(request, response, start);
            }
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, long start) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        var who = Callers.of(request).map(Caller::actor);
        LOG.info(
                "{} {} {} {} ms {} {}",
                request.getMethod(),
                printable(request.getRequestURI()),
                response.getStatus(),
                millis,
                who.map(actor -> actor.kind() + ":" + actor.id()).orElse("-"),
                request.getRemoteAddr());
    }

    /** A path may hold anything, also what would forge another line. */
    private static String printable(String path) {
        var text = path.length() <= 300 ? path : path.substring(0, 300) + "…";
        return text.chars().allMatch(c -> c > ' ' && c < 127) ? text : text.replaceAll("[^!-~]", "?");
    }

    private record AtTheEnd(Runnable work) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            work.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
