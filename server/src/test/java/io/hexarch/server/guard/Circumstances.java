package io.hexarch.server.guard;

import static java.util.Map.entry;

import io.hexarch.applications.ApplicationId;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
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

    private static final Circumstances NONE = new Circumstances(List.of(), List.of());
    private static final String SLEEP = "/api/v1/workspaces/{workspace}/sleep";

    private static final Map<String, Function<Furnished, Circumstances>> KNOWN = Map.ofEntries(
            // Whoever gave it away can do less afterwards.
            entry("POST /api/v1/organizations/{organization}/ownership", _ -> NONE),
            // Whom and whence it lets in decides over what comes after.
            entry("PATCH /api/v1/organizations/{organization}/settings", _ -> NONE),
            // Whoever is shut out gets in nowhere afterwards.
            entry("POST /api/v1/organizations/{organization}/closure", _ -> NONE),
            entry(
                    "DELETE /api/v1/organizations/{organization}/closure",
                    house -> organization(house, "closed_at = now(), reopen_until = now() + interval '1 day'")),
            entry("POST /api/v1/admin/organizations/{organization}/suspension", _ -> NONE),
            entry(
                    "DELETE /api/v1/admin/organizations/{organization}/suspension",
                    house -> organization(house, "suspended_at = now(), suspension_reason = 'unpaid'")),
            entry("POST " + SLEEP, house -> workspace(house, "state = 'ready', ready_at = now()")),
            entry("DELETE " + SLEEP, house -> workspace(house, "state = 'sleeping'")),
            entry(
                    "POST /api/v1/workspaces/{workspace}/retries",
                    house -> workspace(house, "state = 'failed', reason = 'no room', retriable = true")),
            entry(
                    "POST /api/v1/workspaces/{workspace}/kubeconfig",
                    house -> workspace(house, "state = 'ready', ready_at = now()")),
            entry("POST /api/v1/applications/{application}/rollbacks", Circumstances::secondRelease),
            entry(
                    "DELETE /api/v1/organizations/{organization}/service-accounts/{account}/keys/{key}",
                    Circumstances::keyOfTheMachine),
            entry(
                    "POST /api/v1/organizations/{organization}/groups/{group}/members",
                    house -> without(house, "organizations.group_member")),
            entry(
                    "POST /api/v1/organizations/{organization}/grants",
                    house -> without(house, "organizations.role_grant")));

    /** Whether there are any. */
    static boolean are(Route route) {
        return KNOWN.containsKey(route.name());
    }

    static Circumstances of(Route route, Furnished house) {
        return KNOWN.getOrDefault(route.name(), _ -> NONE).apply(house);
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

    /** What the tenant has one of would be there before it is made. */
    private static Circumstances without(Furnished house, String table) {
        var id = OrganizationId.parse(house.organization()).orElseThrow().value();
        return new Circumstances(List.of("delete from " + table + " where organization_id = '" + id + "'"), List.of());
    }

    /** The one key of the house is a person's. */
    private static Circumstances keyOfTheMachine(Furnished house) {
        var key = ApiKeyId.parse(house.id(ApiKeyId.class)).orElseThrow().value();
        var machine = ServiceAccountId.parse(house.id(ServiceAccountId.class))
                .orElseThrow()
                .value();
        return new Circumstances(
                List.of("update identity.api_key set person_id = null, service_account_id = '" + machine
                        + "', expires_at = now() + interval '1 day' where id = '" + key + "'"),
                List.of());
    }

    private static Circumstances organization(Furnished house, String life) {
        var id = OrganizationId.parse(house.organization()).orElseThrow().value();
        return new Circumstances(
                List.of("update organizations.organization set " + life + " where id = '" + id + "'"), List.of());
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
