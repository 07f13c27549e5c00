package io.hexarch.projects.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.testkit.InMemoryNamespaces;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;
import org.awaitility.Awaitility;

/** Tenants with a workspace, and what they do in it. */
class Workshop {

    private final Visitors visitors;
    private final InMemoryNamespaces namespaces;

    Workshop(Visitors visitors, InMemoryNamespaces namespaces) {
        this.visitors = visitors;
        this.namespaces = namespaces;
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

    /** A new project that is there as wished; the answer is its path. */
    String readyProject(Bench bench, String name) {
        var project = project(bench, name);
        ready(bench, project);
        return project;
    }

    /** Waits until it is there as wished. */
    ApiAnswer ready(Bench bench, String project) {
        return visitors.await(bench.owner(), project, "ready");
    }

    /** Waits until a project's namespace knows these people, and nobody else. */
    void awaitMembers(Bench bench, String name, Map<PersonId, MemberRole> expected) {
        var workspace = WorkspaceId.parse(bench.workspace()).orElseThrow();
        Awaitility.await()
                .untilAsserted(() -> assertThat(namespaces
                                .specification(workspace, name)
                                .orElseThrow()
                                .members())
                        .isEqualTo(expected));
    }
}
