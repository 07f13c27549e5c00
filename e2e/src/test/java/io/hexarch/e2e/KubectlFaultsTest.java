package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong for people with kubectl, and whether they are told what to do. */
@OnAnInstallation
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KubectlFaultsTest {

    private static final Duration RIGHTS_ARE_CHECKED = Duration.ofSeconds(10);

    private final Installation installation = Installation.current();
    private Team team;
    private Kubectl kubectl;
    private Path folder;

    @BeforeAll
    void makeAWorkspace(@TempDir Path home) throws Exception {
        folder = home;
        team = Team.found("Tailspin", "faults");
        kubectl = team.kubectl(team.owner(), folder.resolve("ada"));
    }

    @AfterAll
    void close() {
        team.close();
    }

    @Test
    void shouldTellWhoseTokenHasExpired() throws Exception {
        var end = Instant.now().plusSeconds(20);
        var wish = Map.of("name", "short-lived", "organization", team.organizationId(), "expiresAt", end.toString());
        var key = team.owner().post("/api/v1/me/api-keys", wish).at("/secret").asString();
        try (var script = new Api(installation)) {
            script.use(key);
            var answer = team.kubeconfig(script);
            var expiring = Kubectl.with(folder.resolve("expiring"), answer);
            assertThat(expiring.run("get", "namespaces").succeeded()).contains("default");
            assertThat(Instant.parse(answer.at("/expiresAt").asString())).isBeforeOrEqualTo(end);

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> Instant.now().isAfter(end));

            assertThat(expiring.run("get", "namespaces").failed())
                    .contains("You must be logged in to the server", "The access token has expired");
        }
    }

    @Test
    void shouldEndTheStreamsOfWhoeverIsRemoved() throws Exception {
        deploy("streams");
        try (var bob = new Api(installation)) {
            var member = Team.invite(team.owner(), bob, Traveller.BOB, team.organization());
            var his = team.kubectl(bob, folder.resolve("bob"));
            var log = folder.resolve("followed");
            var watch = folder.resolve("watched");
            var following = his.start(log, "logs", "-f", "deployment/streams");
            var watching = his.start(watch, "get", "pods", "--watch");
            for (var told : new Path[] {log, watch})
                Awaitility.await().atMost(Team.PATIENCE).until(() -> Files.size(told) > 0);
            assertThat(following.isAlive()).as(Files.readString(log)).isTrue();
            assertThat(watching.isAlive()).as(Files.readString(watch)).isTrue();

            team.owner().remove(team.organization() + "/members/" + member.person(), member.now());

            for (var stream : new Process[] {following, watching})
                assertThat(stream.waitFor(RIGHTS_ARE_CHECKED.toSeconds(), TimeUnit.SECONDS))
                        .as("%s has ended", stream.info().commandLine())
                        .isTrue();
            assertThat(his.run("get", "pods").failed()).containsAnyOf("nothing here under that id", "has ended");
        }
    }

    @Test
    void shouldNotLetAnybodyBeSomebodyElse() throws Exception {
        assertThat(kubectl.run("--as", "system:admin", "get", "nodes").failed()).contains("Leave out --as");
        assertThat(kubectl.run("--as", "hexarch:person:x", "--as-group", "system:masters", "get", "pods")
                        .failed())
                .contains("Leave out --as");
    }

    @Test
    void shouldSayWhichQuotaIsUsedUp() throws Exception {
        var ada = team.owner();
        var project = ada.post(team.workspace() + "/projects", Map.of("name", "tiny", "quota", Map.of("pods", 1)));
        ada.until("/api/v1/projects/" + project.at("/id").asString(), "ready", Team.PATIENCE);
        kubectl.apply(pod("first", Installation.image()), "-n", "tiny", "apply", "-f", "-")
                .succeeded();

        var refused = kubectl.apply(pod("second", Installation.image()), "-n", "tiny", "apply", "-f", "-")
                .failed();

        assertThat(refused).contains("exceeded quota").contains("pods=1");
    }

    @Test
    void shouldSayThatAnImageDoesNotExist() throws Exception {
        kubectl.apply(pod("ghost", "127.0.0.1:5000/nobody/nothing:0"), "apply", "-f", "-")
                .succeeded();

        var reason = "{.status.containerStatuses[0].state.waiting.reason}";
        Awaitility.await()
                .atMost(Patience.minutes(1))
                .untilAsserted(() -> assertThat(kubectl.run("get", "pod", "ghost", "-o", "jsonpath=" + reason)
                                .succeeded())
                        .containsAnyOf("ErrImagePull", "ImagePullBackOff"));
        assertThat(kubectl.run("describe", "pod", "ghost").succeeded()).contains("nobody/nothing:0", "not found");
    }

    @Test
    void shouldNotKnowTheWorkspaceOfAnotherOrganization() throws Exception {
        try (var carla = new Api(installation)) {
            // In the session that she has: a person has five, and other journeys travel at the same time.
            Team.invite(team.owner(), carla, Traveller.CARLA, Team.found(team.owner(), "Elsewhere"));
            team.owner().enter(team.organizationId());

            var stranger = kubectl.withToken(folder.resolve("carla"), carla.token());

            assertThat(stranger.run("get", "namespaces").failed()).contains("NotFound");
            assertThat(stranger.run("get", "--raw", "/version").failed())
                    .contains("NotFound", "nothing here under that id");
        }
    }

    @Test
    void shouldKeepToItselfWhatPeoplePutIntoSecrets() throws Exception {
        var payload = Evidence.current().planted(Kind.PAYLOAD, "kubectl", "hidden canary & 90be1c7d23");
        var manifest = """
            {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "shop"}, "stringData": {"password": "%s"}}
            """.formatted(payload);

        kubectl.apply(manifest, "apply", "-f", "-").succeeded();

        var kept = kubectl.run("get", "secret", "shop", "-o", "jsonpath={.data.password}")
                .succeeded();
        assertThat(new String(Base64.getDecoder().decode(kept), StandardCharsets.UTF_8))
                .isEqualTo(payload);
    }

    private void deploy(String name) throws Exception {
        kubectl.run("create", "deployment", name, "--image", Installation.image())
                .succeeded();
        kubectl.run("wait", "--for=condition=Available", "deployment/" + name, "--timeout=50s")
                .succeeded();
    }

    /** As the strictest of Kubernetes' pod security standards wants it. */
    private static String pod(String name, String image) {
        return """
            {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "%s"}, "spec": {
              "securityContext": {"runAsNonRoot": true, "runAsUser": 1000, "seccompProfile": {"type": "RuntimeDefault"}},
              "containers": [{"name": "one", "image": "%s", "securityContext": {
                "allowPrivilegeEscalation": false, "capabilities": {"drop": ["ALL"]}}}]}}
            """.formatted(name, image);
    }
}
