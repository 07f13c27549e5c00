package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Api;
import java.util.List;
import java.util.function.Function;

/** What consoles and programs ask all day: single things, lists, and lists with a filter, over all contexts, in turn. */
public final class Reads {

    private static final List<Function<Tenant, String>> PATHS = List.of(
            tenant -> tenant.path("/workspaces"),
            tenant -> "/api/v1/workspaces/" + tenant.workspace(),
            tenant -> tenant.path(""),
            tenant -> tenant.path("/members"),
            tenant -> "/api/v1/me",
            tenant -> tenant.path("/workspaces?state=requested"),
            tenant -> tenant.path("/audit?limit=20"),
            tenant -> "/api/v1/workspaces/" + tenant.workspace(),
            tenant -> tenant.path("/tasks"),
            tenant -> tenant.path("/quota"),
            tenant -> tenant.path("/workspaces?name=workspace-1"),
            tenant -> "/api/v1/organizations",
            tenant -> tenant.path("/audit?action=invitation.accept&limit=20"),
            tenant -> "/api/v1/me/api-keys",
            tenant -> "/api/v1/capabilities",
            tenant -> tenant.path("/members?limit=5"),
            tenant -> tenant.path("/roles"));

    private final Api api;
    private final List<Tenant> tenants;

    public Reads(Api api, List<Tenant> tenants) {
        this.api = api;
        this.tenants = tenants;
    }

    /** Each path meets each tenant, half of the time by key. */
    public void send(long number) {
        var tenant = tenants.get((int) (number % tenants.size()));
        long round = number / tenants.size();
        var path = PATHS.get((int) ((number + round) % PATHS.size())).apply(tenant);
        api.get(round % 2 == 0 ? tenant.token() : tenant.key(), path);
    }
}
