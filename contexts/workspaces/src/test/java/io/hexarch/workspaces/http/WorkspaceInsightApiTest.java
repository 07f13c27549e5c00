package io.hexarch.workspaces.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.workspaces.adapter.web.EncryptedAddress;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Amount;
import io.hexarch.workspaces.application.port.WorkspaceInsight.HostEvent;
import io.hexarch.workspaces.application.port.WorkspaceInsight.NamespaceUsage;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Usage;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import io.hexarch.workspaces.testkit.GivenInsight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is to be read about a workspace, and what lets other tools in. */
@WorkspacesOnHttp
class WorkspaceInsightApiTest {

    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    @Autowired
    private GivenInsight insight;

    @Autowired
    private EncryptedAddress encrypted;

    private Tenant tenant;
    private Workshop.Made made;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
        made = workshop.ready(tenant, "team-a");
    }

    @AfterEach
    void speak() {
        insight.silent(false);
    }

    @Test
    void shouldTellWhatTheHostNoticedBesideItsOwnStoryNewestFirst() {
        insight.noticed(
                made.id(),
                new HostEvent(LATER, true, "FailedScheduling", "no room", Optional.of("Pod web/shop")),
                new HostEvent(LATER.minusSeconds(1), false, "Pulled", "image pulled", Optional.empty()));

        var events = owner().get(made.path() + "/events?limit=3").hasStatus(200);

        events.assertAt("/items/0/type").isEqualTo("warning");
        events.assertAt("/items/0/object").isEqualTo("Pod web/shop");
        events.assertAt("/items/1/type").isEqualTo("normal");
        assertThat(events.json().at("/items").size()).isEqualTo(3);
        var rest = owner().get(made.path() + "/events?limit=3&cursor=" + events.at("/nextCursor"))
                .hasStatus(200);
        assertThat(rest.json().at("/items/0").at("/at").asString()).isLessThanOrEqualTo(events.at("/items/2/at"));
        assertThat(owner().get(made.path() + "/events").json().at("/items").findValuesAsString("reason"))
                .contains("Requested", "StepBegun", "StepDone", "Ready");
    }

    @Test
    void shouldKeepItsOwnStoryWhileTheHostIsSilent() {
        insight.silent(true);

        var events = owner().get(made.path() + "/events").hasStatus(200);

        assertThat(events.json().at("/items").findValuesAsString("reason")).contains("HostSilent", "Requested");
        owner().get(made.path() + "/usage")
                .isProblem(503, "hexarch.unavailable")
                .assertAt("/retryAfter")
                .isNotEmpty();
    }

    @Test
    void shouldShowUseAndLimitsAsKubernetesWritesThem() {
        insight.uses(
                made.id(),
                new Usage(
                        new Amount(250, 4_000),
                        new Amount(512L << 20, 4L << 30),
                        new Amount(1L << 30, 10L << 30),
                        new Amount(4, 30),
                        LATER,
                        false,
                        List.of(new NamespaceUsage("web", 200, 128L << 20, 3))));

        var usage = owner().get(made.path() + "/usage").hasStatus(200);

        usage.assertAt("/cpu/used").isEqualTo("250m");
        usage.assertAt("/cpu/limit").isEqualTo("4");
        usage.assertAt("/memory/used").isEqualTo("512Mi");
        usage.assertAt("/storage/limit").isEqualTo("10Gi");
        usage.assertAt("/pods/used").isEqualTo("4");
        usage.assertAt("/measured").isEqualTo("false");
        usage.assertAt("/namespaces/0/name").isEqualTo("web");
        usage.assertAt("/namespaces/0/memory").isEqualTo("128Mi");
    }

    @Test
    void shouldSayThatNothingOfItIsOnAHostYet() {
        owner().get(made.path() + "/usage")
                .isProblem(409, "workspaces.not-ready")
                .assertAt("/detail")
                .contains("it is ready");
    }

    @Test
    void shouldListShapesAndSayWhichIsPreset() {
        var shapes = owner().get("/api/v1/workspace-shapes").hasStatus(200);

        assertThat(shapes.json().at("/items").findValuesAsString("name")).containsExactly("small", "medium", "large");
        shapes.assertAt("/items/0/default").isEqualTo("true");
        shapes.assertAt("/items/0/cpu").isEqualTo("4");
        shapes.assertAt("/items/1/default").isEqualTo("false");
        shapes.assertAt("/items/1/memory").isEqualTo("16Gi");
    }

    @Test
    void shouldLetKubectlInWithATokenOrByAskingTheClient() {
        var token = kubeconfig("{\"kind\":\"token\",\"context\":\"mine\"}");
        var asking = kubeconfig("{\"kind\":\"exec\"}");

        token.hasStatus(200);
        assertThat(token.header("Cache-Control")).contains("no-store");
        assertThat(token.at("/kubeconfig"))
                .contains("server: https://hexarch.test" + "/k8s/workspaces/" + made.id())
                .contains("current-context: mine")
                .contains("token: ");
        assertThat(Instant.parse(token.at("/expiresAt"))).isAfter(Instant.now());
        assertThat(asking.hasStatus(200).at("/kubeconfig"))
                .contains("current-context: hexarch-team-a")
                .doesNotContain("token:");
        asking.assertAt("/expiresAt").isEmpty();
    }

    @Test
    void shouldRefuseAContextThatIsNoNameAndAKindThatIsNone() {
        kubeconfig("{\"kind\":\"token\",\"context\":\"a b\"}")
                .isProblem(400, "hexarch.invalid-field")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/context");
        kubeconfig("{\"kind\":\"password\"}").isProblem(400, "hexarch.invalid-field");
        kubeconfig("{}").isProblem(400, "hexarch.invalid-field");
    }

    @Test
    void shouldHandOutNothingForPlainHttp() {
        assertThatThrownBy(encrypted::encrypted)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.problem().code()).isEqualTo(WorkspaceProblem.NOT_ENCRYPTED));
    }

    @Test
    void shouldShowHostClustersToOperatorsOnly() {
        var operator = visitors.operator();

        var clusters = visitors.as(operator).get("/api/v1/admin/host-clusters").hasStatus(200);

        assertThat(clusters.json().at("/items").size())
                .as("none is connected here")
                .isZero();
        owner().get("/api/v1/admin/host-clusters").hasStatus(403);
    }

    private io.hexarch.platform.web.test.ApiAnswer kubeconfig(String body) {
        return owner().post(made.path() + "/kubeconfig", body);
    }

    private ApiRequest owner() {
        return workshop.owner(tenant);
    }
}
