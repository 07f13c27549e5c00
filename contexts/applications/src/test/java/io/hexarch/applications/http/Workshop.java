package io.hexarch.applications.http;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;

/** Tenants with a project, and what they run in it. */
class Workshop {

    private final Visitors visitors;

    Workshop(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A tenant of its own, with one workspace and one project in it. */
    record Bench(Tenant tenant, String project) {

        Signed owner() {
            return tenant.owner();
        }

        String applications() {
            return "/api/v1/projects/" + project + "/applications";
        }
    }

    Bench bench() {
        var tenant = visitors.tenant();
        var workspace = wish(tenant, tenant.path("/workspaces"), "team-a");
        return new Bench(tenant, wish(tenant, "/api/v1/workspaces/" + workspace + "/projects", "web"));
    }

    private String wish(Tenant tenant, String path, String name) {
        return visitors.as(tenant.owner())
                .post(path, "{\"name\":\"" + name + "\"}")
                .hasStatus(202)
                .at("/id");
    }

    /** A new application; the answer is its path. */
    String application(Bench bench, String name, String image) {
        var body = "{\"name\":\"" + name + "\",\"image\":\"" + image + "\",\"replicas\":2}";
        var created =
                visitors.as(bench.owner()).post(bench.applications(), body).hasStatus(202);
        return "/api/v1/applications/" + created.at("/id");
    }

    /** Waits until it is in that state. */
    ApiAnswer await(Bench bench, String application, String state) {
        return visitors.await(bench.owner(), application, state);
    }
}
