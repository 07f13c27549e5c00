package io.hexarch.server.guard;

import io.hexarch.applications.ApplicationId;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.workspaces.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What has to be there before a request can succeed. No reconciler runs here: the states it would bring about are written.
 *
 * @param requests of the owner
 */
record Circumstances(List<String> sql, List<Consumer<ApiRequest>> requests) {

    private static final String SLEEP = "/api/v1/workspaces/{workspace}/sleep";

    private static final Map<String, Function<Furnished, Circumstances>> KNOWN = Map.of(
            "POST " + SLEEP,
            house -> workspace(house, "state = 'ready', ready_at = now()"),
            "DELETE " + SLEEP,
            house -> workspace(house, "state = 'sleeping'"),
            "POST /api/v1/workspaces/{workspace}/retries",
            house -> workspace(house, "state = 'failed', reason = 'no room', retriable = true"),
            "POST /api/v1/workspaces/{workspace}/kubeconfig",
            house -> workspace(house, "state = 'ready', ready_at = now()"),
            "POST /api/v1/applications/{application}/rollbacks",
            Circumstances::secondRelease);

    /** Whether there are any. */
    static boolean are(Route route) {
        return KNOWN.containsKey(route.name());
    }

    static Circumstances of(Route route, Furnished house) {
        return KNOWN.getOrDefault(route.name(), _ -> new Circumstances(List.of(), List.of()))
                .apply(house);
    }

    /** {@code ?confirm=<name>} where the route wants it. */
    static String confirmation(Route route, Supplier<String> name) {
        boolean wanted = route.parameters().stream()
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && "confirm".equals(parameter.getParameter().getName()));
        return wanted ? "?confirm=" + name.get() : "";
    }

    private static Circumstances workspace(Furnished house, String state) {
        var id = WorkspaceId.parse(house.id(WorkspaceId.class)).orElseThrow().value();
        return new Circumstances(
                List.of("update workspaces.workspace set " + state + " where id = '" + id + "'"), List.of());
    }

    private static Circumstances secondRelease(Furnished house) {
        var path = "/api/v1/applications/" + house.id(ApplicationId.class);
        return new Circumstances(
                List.of(),
                List.of(request -> request.header("If-Match", "\"1\"")
                        .patch(path, "{\"image\":\"registry.example.com/shop/web:2\"}")
                        .hasStatus(202)));
    }
}
