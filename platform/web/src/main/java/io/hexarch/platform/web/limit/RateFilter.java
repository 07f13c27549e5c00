package io.hexarch.platform.web.limit;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.limit.Quota.Policy;
import io.hexarch.platform.web.security.Callers;
import io.hexarch.platform.web.security.Paths;
import io.hexarch.platform.web.settings.LimitSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often callers may ask. Counts by what a request has proved, so it stands behind authentication: nobody can use up what belongs to
 * somebody else, and a guessed token counts against the address that guesses. Health and the console's files are not counted.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit header fields for HTTP</a>
 */
public final class RateFilter extends OncePerRequestFilter {

    private static final int WINDOW_SECONDS = 60;

    private final LimitSettings limits;
    private final Buckets buckets;

    public RateFilter(LimitSettings limits, Clock clock) {
        this.limits = limits;
        this.buckets = new Buckets(clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isConsole(request) || Paths.isBelow(request.getRequestURI(), "/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var standings = new ArrayList<Standing>();
        for (var quota : quotasOf(request)) {
            var standing = buckets.take(quota);
            standings.add(standing);
            if (standing.exhausted()) break;
        }
        tell(standings, response);
        if (standings.getLast().exhausted()) throw tooMany(standings.getLast());
        chain.doFilter(request, response);
    }

    private List<Quota> quotasOf(HttpServletRequest request) {
        var caller = Callers.of(request);
        if (caller.isEmpty()) {
            var network = CallerNetwork.of(request.getRemoteAddr());
            return List.of(new Quota(Policy.ADDRESS, network, limits.anonymousPerMinute()));
        }
        var actor = caller.get().actor();
        var quotas = new ArrayList<Quota>();
        quotas.add(new Quota(Policy.CREDENTIAL, actor.credential().toString(), limits.tokenPerMinute()));
        actor.organization().ifPresent(organization -> {
            quotas.add(new Quota(Policy.ORGANIZATION, organization.text(), limits.organizationPerMinute()));
            // With the caller's organization in the key: whose workspace it is has not been decided here.
            Paths.workspaceOf(request)
                    .map(workspace -> organization.text() + "/" + workspace)
                    .ifPresent(holder -> quotas.add(new Quota(Policy.WORKSPACE, holder, limits.workspacePerMinute())));
        });
        return quotas;
    }

    private static void tell(List<Standing> standings, HttpServletResponse response) {
        response.setHeader(
                "RateLimit-Policy",
                standings.stream()
                        .map(Standing::quota)
                        .map(quota ->
                                "\"" + quota.policy().label() + "\";q=" + quota.perMinute() + ";w=" + WINDOW_SECONDS)
                        .collect(Collectors.joining(", ")));
        response.setHeader(
                "RateLimit",
                standings.stream()
                        .map(standing -> "\"" + standing.quota().policy().label() + "\";r=" + standing.remaining()
                                + ";t="
                                + standing.untilWhole().plusNanos(999_999_999).toSeconds())
                        .collect(Collectors.joining(", ")));
    }

    private static Refused tooMany(Standing standing) {
        var quota = standing.quota();
        return new Refused(Problem.of(
                        KernelProblem.TOO_MANY_REQUESTS,
                        "More than " + quota.perMinute() + " requests a minute "
                                + quota.policy().words()
                                + ". Wait as long as Retry-After says, then go on more slowly.")
                .retryAfter(standing.untilNext()));
    }
}
