package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which headers of a request go on. What says who somebody is, or belongs to one hop, stays here. */
final class ForwardedHeaders {

    /** One header field, as it is sent. */
    record Field(String name, String value) {}

    private static final Set<String> NEVER = Set.of(
            "authorization",
            "proxy-authorization",
            "cookie",
            "host",
            "content-length",
            "expect",
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "forwarded",
            "via",
            "origin",
            "referer",
            "x-real-ip",
            "idempotency-key");
    private static final List<String> NEVER_BEGINNING =
            List.of("impersonate-", "x-remote-", "x-forwarded-", "sec-fetch-");
    /** A browser that opens a WebSocket puts its token here; the tenant's API must not see it. */
    private static final String TOKEN_PROTOCOL = "base64url.bearer.authorization.k8s.io.";

    private ForwardedHeaders() {}

    /** @throws Refused when the request asks to act as somebody else */
    static List<Field> of(HttpServletRequest request) {
        var hop = namedByConnection(request);
        var fields = new ArrayList<Field>();
        for (var name : Collections.list(request.getHeaderNames())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("impersonate-"))
                throw new Refused(
                        KubernetesProblem.IMPERSONATION_REFUSED,
                        "Requests act as the person who signed in. Leave out --as, --as-group and --as-uid.");
            if (stays(lower) || hop.contains(lower)) continue;
            for (var value : Collections.list(request.getHeaders(name))) add(fields, name, value);
        }
        return fields;
    }

    private static void add(List<Field> fields, String name, String value) {
        if (!"sec-websocket-protocol".equalsIgnoreCase(name)) {
            fields.add(new Field(name, value));
            return;
        }
        var protocols = Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(protocol -> !protocol.startsWith(TOKEN_PROTOCOL))
                .collect(Collectors.joining(", "));
        if (!protocols.isEmpty()) fields.add(new Field(name, protocols));
    }

    private static boolean stays(String name) {
        return NEVER.contains(name) || NEVER_BEGINNING.stream().anyMatch(name::startsWith);
    }

    private static Set<String> namedByConnection(HttpServletRequest request) {
        var named = new HashSet<String>();
        for (var value : Collections.list(request.getHeaders("Connection")))
            for (var token : value.split(",")) named.add(token.strip().toLowerCase(Locale.ROOT));
        return named;
    }

    /** As whom the request goes on. */
    static List<Field> identity(ProxyTarget target) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("Authorization", "Bearer " + target.token()));
        fields.add(new Field("Impersonate-User", target.user()));
        target.groups().stream().sorted().forEach(group -> fields.add(new Field("Impersonate-Group", group)));
        return fields;
    }

    /** Whether a header of an answer goes back. */
    static boolean goesBack(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(":")
                && !stays(lower)
                && !lower.equals("set-cookie")
                && !lower.equals("strict-transport-security")
                && !lower.startsWith("access-control-");
    }
}
