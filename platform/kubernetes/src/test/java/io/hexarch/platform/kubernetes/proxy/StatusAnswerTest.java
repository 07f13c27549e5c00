package io.hexarch.platform.kubernetes.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingJournal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whichever layer of ours refuses, kubectl is told in its own words: what is not a Status it reads as "unknown". */
class StatusAnswerTest {

    private static final int OF_WORKSPACE = 3;
    private static final String PODS = "/k8s/workspaces/ws_one/api/v1/pods";

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ProxyConfiguration.class, Given.class)
            .set("hexarch.trusted-proxies", "127.0.0.0/8")
            .set("hexarch.limits.workspace-per-minute", OF_WORKSPACE);

    @Configuration(proxyBeanMethods = false)
    static class Given {
        @Bean
        ProxyTargets targets() {
            return new ProxyTargets() {
                @Override
                public Resolution resolve(Actor actor, String cluster) {
                    return switch (cluster) {
                        case "ws_broken" -> throw new IllegalStateException("a bug");
                        case "ws_asleep" ->
                            new Resolution.Denied(Problem.of(KernelProblem.UNAVAILABLE, "The workspace is asleep.")
                                    .retryAfter(Duration.ofSeconds(1)));
                        default ->
                            new Resolution.Denied(Problem.of(KernelProblem.NOT_FOUND, "There is no such workspace."));
                    };
                }

                @Override
                public void failed(ProxyTarget target) {}
            };
        }

        @Bean
        Journal journal() {
            return new RecordingJournal();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PODS, "/k8s/workspaces/ws_one/api", "/k8s/workspaces/ws_one", "/k8s/elsewhere", "/k8s"})
    void shouldAskWhoeverIsNotSignedInToSignIn(String path) {
        var answer = SERVER.anonymous().get(path);

        isStatus(answer, 401, "Unauthorized", "Send an access token or an API key");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"hexarch\"");
        assertThat(answer.at("/details/causes/0/reason")).isEqualTo("hexarch.unauthenticated");
    }

    @Test
    void shouldSayWhatIsWrongWithAToken() {
        var expired = SERVER.anonymous().header("Authorization", "Bearer " + GivenCallers.expiredToken());

        isStatus(expired.get(PODS), 401, "Unauthorized", "The token has expired. Sign in again.");
    }

    @Test
    void shouldNotKnowAWorkspaceThatDoesNotExist() {
        isStatus(secure(someone()).get(PODS), 404, "NotFound", "There is no such workspace.");
        isStatus(secure(someone()).get("/k8s/workspaces/nonsense/api"), 404, "NotFound", "There is no such workspace.");
    }

    @Test
    void shouldRefuseWhatIsNoPathOfAWorkspace() {
        isStatus(secure(someone()).get("/k8s/elsewhere"), 400, "BadRequest", "This path is not forwarded");
    }

    @Test
    void shouldRefusePlainHttp() {
        isStatus(SERVER.as(someone()).get(PODS), 403, "Forbidden", "https only");
    }

    @Test
    void shouldSlowDownWhoeverAsksTooOften() {
        var person = someone();
        for (int i = 0; i < OF_WORKSPACE; i++) secure(person).get(PODS).hasStatus(404);

        var refused = secure(person).get(PODS);

        isStatus(refused, 429, "TooManyRequests", "3 requests a minute");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    }

    @Test
    void shouldOwnUpToAFaultOfOurs() {
        var answer = secure(someone()).get("/k8s/workspaces/ws_broken/api/v1/pods");

        isStatus(answer, 500, "InternalError", "This is a fault of Hexarch");
        assertThat(answer.text()).doesNotContain("a bug");
    }

    @Test
    void shouldBePlainWhereKubectlShowsNothingElse() {
        var answer = secure(someone()).get("/k8s/workspaces/ws_asleep/api").hasStatus(503);

        assertThat(answer.text()).isEqualTo("The workspace is asleep.");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        isStatus(
                secure(someone()).get("/k8s/workspaces/ws_asleep/api/v1/pods"),
                503,
                "ServiceUnavailable",
                "The workspace is asleep.");
    }

    @Test
    void shouldTellAllOthersProblems() {
        SERVER.anonymous().get("/api/v1/capabilities").isProblem(401, "hexarch.unauthenticated");
        SERVER.anonymous().get("/k8sish").hasStatus(404);
    }

    private static Actor someone() {
        return Actors.person(Actors.newPerson(), Actors.newOrganization());
    }

    /** As behind a proxy that ended TLS. */
    private static ApiRequest secure(Actor actor) {
        return SERVER.as(actor).header("X-Forwarded-Proto", "https");
    }

    private static void isStatus(ApiAnswer answer, int code, String reason, String words) {
        answer.hasStatus(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.at("/kind")).isEqualTo("Status");
        assertThat(answer.at("/apiVersion")).isEqualTo("v1");
        assertThat(answer.at("/status")).isEqualTo("Failure");
        assertThat(answer.at("/reason")).isEqualTo(reason);
        assertThat(answer.at("/code")).isEqualTo(Integer.toString(code));
        answer.assertAt("/message").contains(words);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
