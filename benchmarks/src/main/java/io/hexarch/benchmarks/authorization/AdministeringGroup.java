package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.api.Tenant;
import io.hexarch.benchmarks.http.Api;
import java.util.Map;

/** A group that is an administrator of its organization: who is in it may read the audit record. */
record AdministeringGroup(Api api, String members) {

    /** @param token of somebody who owns the tenant */
    static AdministeringGroup made(Api api, String token, Tenant tenant, String name) {
        var group =
                api.post(token, tenant.path("/groups"), Map.of("name", name)).text("/id");
        var grant = Map.of("subject", group, "scope", tenant.organization(), "role", "admin");
        api.post(token, tenant.path("/grants"), grant);
        return new AdministeringGroup(api, tenant.path("/groups/" + group + "/members"));
    }

    void letIn(String token, String person) {
        api.post(token, members, Map.of("member", person));
    }

    void takeOut(String token, String person) {
        api.delete(token, members + "/" + person);
    }
}
