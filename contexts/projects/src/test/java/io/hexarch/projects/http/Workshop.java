package io.hexarch.projects.http;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Tenants with a workspace, and what they do in it. */
class Workshop {

    private final Visitors visitors;

    Workshop(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A tenant of its own, with one workspace that takes projects. */
    record Bench(Tenant tenant, String workspace) {

        Signed owner() {
            return tenant.owner();
        }

        String projects() {
            return "/api/v1/workspaces/" + workspace + "/projects";
        }
    }

    Bench bench() {
        var tenant = visitors.tenant();
        var workspace = visitors.as(tenant.owner())
                .post(tenant.path("/workspaces"), "{\"name\":\"team-a\"}")
                .hasStatus(202)
                .at("/id");
        return new Bench(tenant, workspace);
    }

    /** A new project; the answer is its path. */
    String project(Bench bench, String name) {
        var created = visitors.as(bench.owner())
                .post(bench.projects(), "{\"name\":\"" + name + "\"}")
                .hasStatus(202);
        return "/api/v1/projects/" + created.at("/id");
    }

    /** Waits until it is there as wished. */
    ApiAnswer ready(Bench bench, String project) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> visitors.as(bench.owner()).get(project).hasStatus(200),
                        answer -> answer.at("/state").equals("ready"));
    }
}
