package io.hexarch.server.guard;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes a request of a route: with real ids, a body that is read, and a trace by which it is found again. */
public final class Knock {

    private static final String ANY_GENERATION = "\"1\"";

    private final Supplier<ApiRequest> requests;
    private final Function<Class<?>, String> ids;

    public Knock(Supplier<ApiRequest> requests, Function<Class<?>, String> ids) {
        this.requests = requests;
        this.ids = ids;
    }

    public static String newTrace() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    ApiAnswer without(Route route) {
        return send(route, prepared(newTrace()));
    }

    ApiAnswer with(Route route, String token, String trace) {
        return send(route, prepared(trace).header("Authorization", "Bearer " + token));
    }

    /** As somebody who acts in earnest, on what was read. */
    ApiAnswer with(Route route, String token, String trace, String ifMatch, String query) {
        var request = requests.get()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Forwarded-Proto", "https")
                .header("If-Match", ifMatch)
                .header("Authorization", "Bearer " + token);
        return send(route, request, path(route) + query);
    }

    public String path(Route route) {
        var path = route.pattern();
        for (var variable : route.pathVariables()) {
            int begin = path.indexOf('{');
            path = path.substring(0, begin) + id(variable.getParameterType()) + path.substring(path.indexOf('}') + 1);
        }
        // A servlet answers everything below: the one that there is goes on to the API of a workspace.
        return path.replace(
                "/k8s/*", "/k8s/workspaces/" + id(io.hexarch.workspaces.WorkspaceId.class) + "/api/v1/namespaces");
    }

    private String id(Class<?> type) {
        return ids.apply(type);
    }

    /** Behind a proxy that ended TLS: what is only answered over HTTPS is tried as well. */
    private ApiRequest prepared(String trace) {
        return requests.get()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Forwarded-Proto", "https")
                .header("If-Match", ANY_GENERATION);
    }

    private ApiAnswer send(Route route, ApiRequest request) {
        return send(route, request, path(route));
    }

    private ApiAnswer send(Route route, ApiRequest request, String path) {
        var body = route.body().map(new Samples(ids)::json);
        if (body.isEmpty()) return request.send(route.method(), path, BodyPublishers.noBody());
        return request.header("Content-Type", "application/json")
                .send(route.method(), path, BodyPublishers.ofString(body.get()));
    }
}
