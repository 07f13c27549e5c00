package io.hexarch.platform.web.limit;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.security.Paths;
import io.hexarch.platform.web.settings.LimitSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends bodies that are too large or take too long. Before anything is read where the length is announced, else in the middle. */
public final class BodyFilter extends OncePerRequestFilter {

    private final LimitSettings limits;

    public BodyFilter(LimitSettings limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long largest = limits.requestSize().toBytes();
        if (request.getContentLengthLong() > largest) throw tooLarge(largest);
        boolean hasBody = request.getContentLengthLong() != 0;
        chain.doFilter(hasBody ? new LimitedRequest(request, largest, limits.requestDeadline()) : request, response);
    }

    static Refused tooLarge(long largest) {
        return new Refused(
                KernelProblem.TOO_LARGE,
                "The body is larger than " + largest + " bytes, which is the most that is accepted here.");
    }
}
