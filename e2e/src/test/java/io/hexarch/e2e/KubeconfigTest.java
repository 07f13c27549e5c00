package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a kubeconfig opens, how often its token is told, and what is kept of its use. */
@OnAnInstallation
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KubeconfigTest {

    private static final Pattern TOKEN = Pattern.compile("token: (\\S+)");
    private static final String ASKED = "{\"kind\": \"token\"}";
    private static final Duration LONGEST = Duration.ofMinutes(61);

    private Team team;

    @BeforeAll
    void makeAWorkspace() throws Exception {
        team = Team.found("Fabrikam", "keys");
    }

    @AfterAll
    void close() {
        team.close();
    }

    @Test
    void shouldOpenKubernetesAndNothingElse() throws Exception {
        var answer = team.kubeconfig(team.owner());
        var token = TOKEN.matcher(answer.at("/kubeconfig").asString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(Instant.parse(answer.at("/expiresAt").asString()))
                .isBefore(Instant.now().plus(LONGEST));

        assertThat(send(tool(token, kubernetes("/api/v1/namespaces")).GET()).body())
                .contains("kube-system");

        var asked = BodyPublishers.ofString(ASKED);
        assertThat(send(tool(token, "/api/v1/me").GET()).statusCode()).isEqualTo(403);
        assertThat(send(tool(token, team.workspace()).GET()).statusCode()).isEqualTo(403);
        assertThat(send(tool(token, team.organization() + "/members").GET()).statusCode())
                .isEqualTo(403);
        assertThat(send(tool(token, team.workspace() + "/kubeconfig").POST(asked))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldNotTellItsTokenAgainUnderTheSameKey() throws Exception {
        var key = UUID.randomUUID().toString();

        var first = send(ask(key));
        var again = send(ask(key));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).containsPattern(TOKEN);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).contains("\"secretNotRepeated\":true").doesNotContain("token:", "eyJ");
    }

    @Test
    void shouldRecordWhatItChangedAndHowThatEnded() throws Exception {
        var map = Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", "recorded"));
        var maps = "/api/v1/namespaces/default/configmaps";

        team.owner().post(kubernetes(maps), map);

        var records = team.owner().all(team.organization() + "/audit?action=kubernetes.post");
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.at("/result").asString()).isEqualTo("succeeded");
            assertThat(record.toString()).contains(team.workspaceId(), maps);
        });
    }

    private HttpRequest.Builder ask(String key) {
        return team.owner()
                .request(team.workspace() + "/kubeconfig")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(ASKED));
    }

    private HttpRequest.Builder tool(String token, String path) {
        return team.owner().anonymous(path).header("Authorization", "Bearer " + token);
    }

    private String kubernetes(String path) {
        return "/k8s/workspaces/" + team.workspaceId() + path;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return team.owner().send(request);
    }
}
