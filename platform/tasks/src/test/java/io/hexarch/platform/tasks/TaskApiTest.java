package io.hexarch.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.GivenAccess;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@TasksOnPostgres
class TaskApiTest {

    @Autowired
    private WebServerApplicationContext server;

    @Autowired
    private GivenCallers callers;

    @Autowired
    private GivenAccess access;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private TenantTransaction transaction;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @Test
    void shouldShowWhatIsUnderWay() {
        var thing = Actors.newPerson();
        transaction.run(actor, organization, () -> reconciliations.wish(organization, "unknown", thing, "bread"));

        var tasks = request().get(path()).hasStatus(200);

        tasks.assertAt("/items/0/resource/id").isEqualTo(thing.text());
        tasks.assertAt("/items/0/resource/name").isEqualTo("bread");
        tasks.assertAt("/items/0/state").isEqualTo("waiting");
        assertThat(access.asked())
                .last()
                .satisfies(asked -> assertThat(asked.permission()).isEqualTo(TaskPermissions.TASK_LIST));
    }

    @Test
    void shouldAskForASignIn() {
        new ApiRequest(HttpClient.newHttpClient(), base()).get(path()).isProblem(401, "hexarch.unauthenticated");
    }

    private String path() {
        return "/api/v1/organizations/" + organization.text() + "/tasks";
    }

    private ApiRequest request() {
        return new ApiRequest(HttpClient.newHttpClient(), base())
                .header("Authorization", "Bearer " + callers.tokenOf(actor));
    }

    private URI base() {
        var port = Objects.requireNonNull(server.getWebServer()).getPort();
        return URI.create("http://localhost:" + port);
    }
}
