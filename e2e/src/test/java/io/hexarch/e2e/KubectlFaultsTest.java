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
import tools.jackson.databind.JsonNode;

/** What goes wrong for people with kubectl, and whether they are told what to do. */
@OnAnInstallation
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KubectlFaultsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration RIGHTS_ARE_CHECKED = Duration.ofSeconds(10);

    private final Installation installation = Installation.current();
    private Api ada;
    private String organization;
    private String workspace;
    private Kubectl kubectl;
    private Path folder;

    @BeforeAll
    void makeAWorkspace(@TempDir Path home) throws Exception {
        folder = home;
        ada = new Api(installation);
        ada.signIn(Traveller.ADA);
        organization = found(ada, "Tailspin");
        var wished = ada.post("/api/v1/organizations/" + organization + "/workspaces", Map.of("name", "faults"));
        workspace = "/api/v1/workspaces/" + wished.at("/id").asString();
        ada.until(workspace, "ready", PATIENCE);
        kubectl = Kubectl.with(folder.resolve("ada"), ada.post(workspace + "/kubeconfig", Map.of("kind", "token")));
    }

    @AfterAll
    void close() {
        ada.close();
    }

    @Test
    void shouldTellWhoseTokenHasExpired() throws Exception {
        var end = Instant.now().plusSeconds(8);
        var wish = Map.of("name", "short-lived", "organization", organization, "expiresAt", end.toString());
        var key = ada.post("/api/v1/me/api-keys", wish).at("/secret").asString();
        try (var script = new Api(installation)) {
            script.use(key);
            var answer = script.post(workspace + "/kubeconfig", Map.of("kind", "token"));
            var expiring = Kubectl.with(folder.resolve("expiring"), answer);
            assertThat(expiring.run("get", "namespaces").succeeded()).contains("default");
            assertThat(Instant.parse(answer.at("/expiresAt").asString())).isBeforeOrEqualTo(end);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Instant.now().isAfter(end));

            assertThat(expiring.run("get", "namespaces").failed())
                    .contains("You must be logged in to the server", "The access token has expired");
        }
    }

    @Test
    void shouldEndTheStreamsOfWhoeverIsRemoved() throws Exception {
        deploy("streams");
        try (var bob = new Api(installation)) {
            var member = invite(ada, bob, Traveller.BOB, organization);
            var his = Kubectl.with(folder.resolve("bob"), bob.post(workspace + "/kubeconfig", Map.of("kind", "token")));
            var log = folder.resolve("followed");
            var watch = folder.resolve("watched");
            var following = his.start(log, "logs", "-f", "deployment/streams");
            var watching = his.start(watch, "get", "pods", "--watch");
            for (var told : new Path[] {log, watch})
                Awaitility.await().atMost(PATIENCE).until(() -> Files.size(told) > 0);
            assertThat(following.isAlive()).as(Files.readString(log)).isTrue();
            assertThat(watching.isAlive()).as(Files.readString(watch)).isTrue();

            ada.remove("/api/v1/organizations/" + organization + "/members/" + member.person(), member.now());

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
        var project = ada.post(workspace + "/projects", Map.of("name", "tiny", "quota", Map.of("pods", 1)));
        ada.until("/api/v1/projects/" + project.at("/id").asString(), "ready", PATIENCE);
        kubectl.apply(pod("first", Installation.IMAGE), "-n", "tiny", "apply", "-f", "-")
                .succeeded();

        var refused = kubectl.apply(pod("second", Installation.IMAGE), "-n", "tiny", "apply", "-f", "-")
                .failed();

        assertThat(refused).contains("exceeded quota").contains("pods=1");
    }

    @Test
    void shouldSayThatAnImageDoesNotExist() throws Exception {
        kubectl.apply(pod("ghost", "127.0.0.1:5000/nobody/nothing:0"), "apply", "-f", "-")
                .succeeded();

        var reason = "{.status.containerStatuses[0].state.waiting.reason}";
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(kubectl.run("get", "pod", "ghost", "-o", "jsonpath=" + reason)
                                .succeeded())
                        .containsAnyOf("ErrImagePull", "ImagePullBackOff"));
        assertThat(kubectl.run("describe", "pod", "ghost").succeeded()).contains("nobody/nothing:0", "not found");
    }

    @Test
    void shouldNotKnowTheWorkspaceOfAnotherOrganization() throws Exception {
        try (var founder = new Api(installation);
                var carla = new Api(installation)) {
            founder.signIn(Traveller.ADA);
            var elsewhere = found(founder, "Elsewhere");
            invite(founder, carla, Traveller.CARLA, elsewhere);

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

    /** Founds an organization and enters it. */
    private static String found(Api founder, String name) throws Exception {
        var id = founder.post("/api/v1/organizations", Map.of("name", name))
                .at("/id")
                .asString();
        founder.enter(id);
        return id;
    }

    private record Membership(String person, JsonNode now) {}

    /** Adds somebody, who comes by their one-time link and enters. */
    private static Membership invite(Api owner, Api their, Traveller traveller, String into) throws Exception {
        var wish = Map.of("email", traveller.email(), "role", "member", "displayName", traveller.name());
        var added = owner.post("/api/v1/organizations/" + into + "/members", wish);
        their.join(traveller, added.at("/signInLink").asString());
        their.enter(into);
        var person = added.at("/member/person/id").asString();
        var now = owner.all("/api/v1/organizations/" + into + "/members").stream()
                .filter(one -> one.at("/person/id").asString().equals(person))
                .findFirst()
                .orElseThrow();
        return new Membership(person, now);
    }

    private void deploy(String name) throws Exception {
        kubectl.run("create", "deployment", name, "--image", Installation.IMAGE).succeeded();
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
