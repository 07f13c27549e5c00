package io.hexarch.applications.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.http.Workshop.Bench;
import io.hexarch.applications.testkit.InMemoryWorkloads;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.projects.ProjectEvent.ProjectDeleted;
import io.hexarch.projects.ProjectId;
import io.hexarch.workspaces.WorkspaceId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What applications say, and what becomes of them with their project. */
@ApplicationsOnHttp
class ApplicationReadingTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    @Autowired
    private InMemoryWorkloads workloads;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Journal journal;

    private Bench bench;
    private String application;

    @BeforeEach
    void found() {
        bench = workshop.bench();
        application = workshop.application(bench, "shop", "nginx");
        workshop.await(bench, application, "running");
    }

    @Test
    void shouldStreamLogLinesAsJson() {
        workloads.write(id(), "shop-1", "started \"well\"");
        workloads.write(id(), "shop-2", "zwölf\tUhr");

        var lines = owner().get(application + "/logs").hasStatus(200);

        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines.text().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"at\":\"20"));
        assertThat(lines.text()).contains("started \\\"well\\\"").contains("zwölf\\tUhr");
        assertThat(owner().get(application + "/logs?pod=shop-2&tail=1").text().lines())
                .hasSize(1);
        assertThat(owner().get(application + "/logs?since=2999-01-01T00:00:00Z").text())
                .isEmpty();
    }

    @Test
    void shouldTellWhatKubernetesSaid() {
        var events = owner().get(application + "/events").hasStatus(200);

        events.assertAt("/items/0/type").isEqualTo("normal");
        events.assertAt("/items/0/reason").isEqualTo("Scheduled");
        events.assertAt("/items/0/object").isEqualTo("Pod/shop");
    }

    @Test
    void shouldSayThatTheWorkspaceIsSilent() {
        workloads.reachable(false);
        try {
            owner().get(application + "/events").isProblem(503, "applications.workspace-unreachable");
            owner().get(application + "/logs").isProblem(503, "applications.workspace-unreachable");
        } finally {
            workloads.reachable(true);
        }
    }

    @Test
    void shouldGoWithItsProject() {
        var project = ProjectId.parse(bench.project()).orElseThrow();
        var organization = OrganizationId.parse(bench.tenant().organization()).orElseThrow();
        var actor = new Actor.SystemPart("test");

        transaction.run(
                actor,
                organization,
                () -> journal.record(
                        actor,
                        new ProjectDeleted(
                                organization, new WorkspaceId(project.value()), project, 9, "deleted", "web")));

        Awaitility.await().untilAsserted(() -> owner().get(application).hasStatus(404));
    }

    private ApplicationId id() {
        return ApplicationId.parse(application.substring(application.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private ApiRequest owner() {
        return visitors.as(bench.owner());
    }
}
