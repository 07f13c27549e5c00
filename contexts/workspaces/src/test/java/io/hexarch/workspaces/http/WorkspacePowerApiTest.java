package io.hexarch.workspaces.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkspacesOnHttp
class WorkspacePowerApiTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private InMemoryVirtualClusters host;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = workshop.tenant();
    }

    @Test
    void shouldSleepAndWakeHoweverOftenItIsWished() {
        var made = workshop.ready(tenant, "team-a");
        owner().delete(made.path() + "/sleep").hasStatus(202).assertAt("/state").isEqualTo("ready");

        owner().post(made.path() + "/sleep", "").hasStatus(202);
        var asleep = workshop.await(tenant, made, "sleeping");
        asleep.assertAt("/generation").isEqualTo("2");
        assertThat(asleep.json().at("/progress").isNull()).isTrue();
        owner().post(made.path() + "/sleep", "")
                .hasStatus(202)
                .assertAt("/generation")
                .isEqualTo("2");

        owner().delete(made.path() + "/sleep").hasStatus(202);
        workshop.await(tenant, made, "ready").assertAt("/generation").isEqualTo("3");
    }

    @Test
    void shouldFailInWordsAndBeTriedAgain() {
        var made = workshop.ready(tenant, "team-a");
        owner().post(made.path() + "/retries", "")
                .isProblem(409, "workspaces.not-failed")
                .assertAt("/detail")
                .contains("The workspace is ready");
        owner().post(made.path() + "/sleep", "").hasStatus(202);
        workshop.await(tenant, made, "sleeping");
        host.breakAt(made.id(), ProvisioningStep.CONTROL_PLANE, "the image is missing", false);
        owner().delete(made.path() + "/sleep").hasStatus(202);

        var failed = workshop.await(tenant, made, "failed");

        failed.assertAt("/reason").isEqualTo("the image is missing");
        failed.assertAt("/retriable").isEqualTo("false");
        owner().post(made.path() + "/sleep", "").isProblem(409, "workspaces.not-ready");
        owner().delete(made.path() + "/sleep").isProblem(409, "workspaces.not-asleep");
        host.mend(made.id());
        owner().post(made.path() + "/retries", "").hasStatus(202);
        workshop.await(tenant, made, "ready").assertAt("/reason").isEmpty();
    }

    private ApiRequest owner() {
        return workshop.owner(tenant);
    }
}
