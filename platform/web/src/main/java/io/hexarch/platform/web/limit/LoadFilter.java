package io.hexarch.platform.web.limit;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.settings.LimitSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many requests are under way at once. Threads cost nothing here, but memory and connections to the database do: beyond the limit a
 * quick no is better than a slow one. Health is always answered.
 */
public final class LoadFilter extends OncePerRequestFilter {

    private final LimitSettings limits;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    public LoadFilter(LimitSettings limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (underWay.incrementAndGet() > limits.inFlight()) throw overloaded();
            counted(request.getRemoteAddr(), request, response, chain);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void counted(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (byAddress.merge(address, 1, Integer::sum) > limits.perAddress()) throw tooMany();
            chain.doFilter(request, response);
        } finally {
            byAddress.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    private static Refused overloaded() {
        return new Refused(Problem.of(
                        KernelProblem.UNAVAILABLE,
                        "The server has more to do than it can. Nothing was done. Try again in a moment.")
                .retryAfter(Duration.ofSeconds(1)));
    }

    private static Refused tooMany() {
        return new Refused(Problem.of(
                        KernelProblem.TOO_MANY_REQUESTS,
                        "Too many requests from one address at once. Wait for some to end, or open fewer.")
                .retryAfter(Duration.ofSeconds(1)));
    }
}
