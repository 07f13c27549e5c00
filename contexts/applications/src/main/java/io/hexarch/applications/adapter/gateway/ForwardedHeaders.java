package io.hexarch.applications.adapter.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final String OUR_KEY = "bearer hxk_";
    private static final String OUR_COOKIE = "hexarch";

    private ForwardedHeaders() {}

    /** One header line. */
    record Header(String name, String value) {}

    static boolean mayPass(String name) {
        return !DROPPED.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":");
    }

    static List<Header> of(HttpServletRequest request) {
        var headers = new ArrayList<Header>();
        for (var name : Collections.list(request.getHeaderNames()))
            if (mayPass(name)) for (var value : Collections.list(request.getHeaders(name))) add(headers, name, value);
        headers.add(new Header("X-Forwarded-For", request.getRemoteAddr()));
        headers.add(new Header("X-Forwarded-Host", request.getServerName()));
        headers.add(new Header("X-Forwarded-Proto", request.getScheme()));
        return headers;
    }

    private static void add(List<Header> headers, String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "authorization" -> {
                if (!value.toLowerCase(Locale.ROOT).startsWith(OUR_KEY)) headers.add(new Header(name, value));
            }
            case "cookie" -> {
                var theirs = withoutOurs(value);
                if (!theirs.isEmpty()) headers.add(new Header(name, theirs));
            }
            default -> headers.add(new Header(name, value));
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
