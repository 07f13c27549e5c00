package io.hexarch.applications.adapter.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which headers of a request an application sees. */
final class ForwardedHeaders {

    /** Hop by hop (RFC 9110, 7.6.1), set by the client library itself, or never believed from outside. */
    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "content-length",
            "host",
            "expect",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto",
            "strict-transport-security");

    private static final String BEARER = "bearer ";
    private static final String OUR_KEY = "hxk_";
    private static final String OUR_COOKIE = "hexarch";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Supplier<URI> issuer;

    /** {@code issuer} of our tokens is asked each time: a server on port 0 learns its address late. */
    ForwardedHeaders(Supplier<URI> issuer) {
        this.issuer = issuer;
    }

    /** One header line. */
    record Header(String name, String value) {}

    static boolean mayPass(String name) {
        return !DROPPED.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":");
    }

    List<Header> of(HttpServletRequest request) {
        var headers = new ArrayList<Header>();
        for (var name : Collections.list(request.getHeaderNames()))
            if (mayPass(name)) for (var value : Collections.list(request.getHeaders(name))) add(headers, name, value);
        headers.add(new Header("X-Forwarded-For", request.getRemoteAddr()));
        headers.add(new Header("X-Forwarded-Host", request.getServerName()));
        headers.add(new Header("X-Forwarded-Proto", request.getScheme()));
        return headers;
    }

    private void add(List<Header> headers, String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "authorization" -> {
                if (!isOurs(value)) headers.add(new Header(name, value));
            }
            case "cookie" -> {
                var theirs = withoutOurs(value);
                if (!theirs.isEmpty()) headers.add(new Header(name, theirs));
            }
            default -> headers.add(new Header(name, value));
        }
    }

    /** Whether somebody took an application for us. Tokens of other issuers are the application's own matter. */
    private boolean isOurs(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) return false;
        var token = authorization.substring(BEARER.length()).strip();
        return token.startsWith(OUR_KEY) || issuer.get().toString().equals(issuerOf(token));
    }

    /** Unverified: it is asked whose the token says it is, not whether that is true. */
    private static String issuerOf(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) return "";
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    .path("iss")
                    .asString("");
        } catch (IllegalArgumentException | JacksonException noToken) {
            return "";
        }
    }

    private static String withoutOurs(String cookies) {
        return Arrays.stream(cookies.split(";", -1))
                .map(String::strip)
                .filter(cookie ->
                        !cookie.toLowerCase(Locale.ROOT).replace("__host-", "").startsWith(OUR_COOKIE))
                .collect(Collectors.joining("; "));
    }
}
