package io.hexarch.workspaces.http;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.workspaces.WorkspaceId;

/** Tenants and their workspaces. */
class Workshop {

    private final Visitors visitors;

    Workshop(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A workspace's path, and its id. */
    record Made(String path) {

        WorkspaceId id() {
            return WorkspaceId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        }
    }

    Tenant tenant() {
        return visitors.tenant();
    }

    ApiRequest owner(Tenant tenant) {
        return visitors.as(tenant.owner());
    }

    Made wished(Tenant tenant, String name) {
        var answer = owner(tenant)
                .post(tenant.path("/workspaces"), "{\"name\":\"" + name + "\"}")
                .hasStatus(202);
        return new Made("/api/v1/workspaces/" + answer.at("/id"));
    }

    Made ready(Tenant tenant, String name) {
        var made = wished(tenant, name);
        await(tenant, made, "ready");
        return made;
    }

    /** Waits until it is in that state. */
    ApiAnswer await(Tenant tenant, Made made, String state) {
        return visitors.await(tenant.owner(), made.path(), state);
    }
}
