package io.hexarch.platform.web.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-*} from named proxies and from nobody else: for all others the headers are not there at all. The caller's
 * address is the last one that no trusted proxy wrote.
 */
public final class ForwardedFilter extends OncePerRequestFilter {

    static final Set<String> HEADERS = caseless(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Real-IP");

    private final TrustedNetworks proxies;

    public ForwardedFilter(TrustedNetworks proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HEADERS.stream().allMatch(header -> request.getHeader(header) == null)) {
            chain.doFilter(request, response);
            return;
        }
        boolean trusted = proxies.hold(request.getRemoteAddr());
        chain.doFilter(trusted ? believed(request) : ForwardedRequest.stripped(request), response);
    }

    private HttpServletRequest believed(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var hops = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")))
                .split(",");
        for (int i = hops.length - 1; i >= 0 && proxies.hold(address); i--) {
            var hop = hops[i].strip();
            if (!TrustedNetworks.isLiteral(hop)) break;
            address = hop;
        }
        boolean secure = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        var host = request.getHeader("X-Forwarded-Host");
        return new ForwardedRequest(
                request, address, secure, host == null ? ForwardedRequest.hostOf(request) : host.strip());
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
