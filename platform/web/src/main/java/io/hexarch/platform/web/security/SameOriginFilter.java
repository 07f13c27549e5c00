package io.hexarch.platform.web.security;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.host.Hosts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Guards {@code /auth}, the one place where a cookie counts, against pages of others. Programs without a browser send neither header
 * and have no cookie that could be abused.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

    private final Hosts hosts;

    SameOriginFilter(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || !Paths.isBelow(request.getRequestURI(), "/auth");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var site = request.getHeader("Sec-Fetch-Site");
        boolean foreignPage = origin != null && !hosts.isOurOrigin(origin, request);
        boolean foreignSite = site != null && !OUR_SITES.contains(site);
        if (foreignPage || foreignSite)
            throw new Refused(
                    KernelProblem.FORBIDDEN,
                    "Signing in is only possible from a page of this server, not from another site.");
        chain.doFilter(request, response);
    }
}
