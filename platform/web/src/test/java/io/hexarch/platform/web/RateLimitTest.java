package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RateLimitTest {

    private static final int OF_CREDENTIAL = 6;
    private static final int OF_ORGANIZATION = 10;
    private static final int OF_WORKSPACE = 4;
    private static final int OF_ADDRESS = 3;
    private static final SettableClock CLOCK = new SettableClock();

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class, StoppedClock.class)
            .set("hexarch.limits.token-per-minute", OF_CREDENTIAL)
            .set("hexarch.limits.organization-per-minute", OF_ORGANIZATION)
            .set("hexarch.limits.workspace-per-minute", OF_WORKSPACE)
            .set("hexarch.limits.anonymous-per-minute", OF_ADDRESS);

    @Configuration(proxyBeanMethods = false)
    static class StoppedClock {
        @Bean
        Clock clock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void everyBucketIsWhole() {
        CLOCK.forward(Duration.ofMinutes(1));
    }

    @Test
    void shouldTellWhatIsLeft() {
        var answer = things(Actors.person()).hasStatus(200);

        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"credential\";q=6;w=60");
        assertThat(answer.header("RateLimit")).isEqualTo("\"credential\";r=5;t=10");
    }

    @Test
    void shouldRefuseACredentialThatAsksTooOftenUntilARequestIsRefilled() {
        var person = Actors.person();
        for (int i = 0; i < OF_CREDENTIAL; i++) things(person).hasStatus(200);

        var refused = things(person).isProblem(429, "hexarch.too-many-requests");
        assertThat(refused.header("Retry-After")).isEqualTo("10");
        assertThat(refused.at("/retryAfter")).isEqualTo("10");
        assertThat(refused.header("RateLimit")).isEqualTo("\"credential\";r=0;t=60");
        things(Actors.person()).hasStatus(200);

        CLOCK.forward(Duration.ofSeconds(10));
        things(person).hasStatus(200);
        things(person).hasStatus(429);
    }

    @Test
    void shouldEnforceThePublishedLimit() {
        var person = Actors.person();
        var published = SERVER.as(person).get("/api/v1/capabilities").at("/limits/requestsPerMinute");

        for (int i = 1; i < Integer.parseInt(published); i++) things(person).hasStatus(200);
        things(person).hasStatus(429);
    }

    @Test
    void shouldCountAllCredentialsOfAnOrganizationTogether() {
        var organization = Actors.newOrganization();
        var one = Actors.person(Actors.newPerson(), organization);
        var other = Actors.fullKey(Actors.newPerson(), organization);
        for (int i = 0; i < OF_CREDENTIAL; i++) things(one).hasStatus(200);
        for (int i = OF_CREDENTIAL; i < OF_ORGANIZATION; i++) things(other).hasStatus(200);

        var refused = things(other).isProblem(429, "hexarch.too-many-requests");

        assertThat(refused.at("/detail")).contains("10 requests a minute of one organization");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"credential\";q=6;w=60, \"organization\";q=10;w=60");
    }

    @Test
    void shouldCountTheKubernetesApiOfEachWorkspaceForEachOrganization() {
        var person = Actors.person(Actors.newPerson(), Actors.newOrganization());
        for (int i = 0; i < OF_WORKSPACE; i++) pods(person).hasStatus(404);

        pods(person).isProblem(429, "hexarch.too-many-requests");

        things(person).hasStatus(200);
        pods(Actors.person(Actors.newPerson(), Actors.newOrganization())).hasStatus(404);
    }

    @Test
    void shouldCountGuessedTokensAgainstTheAddress() {
        for (int i = 0; i < OF_ADDRESS; i++) guessing().hasStatus(401);

        guessing().isProblem(429, "hexarch.too-many-requests");
        SERVER.anonymous().get("/api/v1/things/public").isProblem(429, "hexarch.too-many-requests");

        things(Actors.person()).hasStatus(200);
        SERVER.anonymous().get("/actuator/health").hasStatus(200);
        SERVER.anonymous().header("Accept", "text/html").get("/").hasStatus(200);
    }

    @Test
    void shouldGoOnRefillingAfterTheClockWasSetBack() {
        var person = Actors.person();
        for (int i = 0; i < OF_CREDENTIAL; i++) things(person).hasStatus(200);

        CLOCK.forward(Duration.ofHours(-1));
        things(person).hasStatus(429);
        CLOCK.forward(Duration.ofSeconds(10));
        things(person).hasStatus(200);
    }

    private static ApiAnswer things(Actor actor) {
        return SERVER.as(actor).get("/api/v1/things");
    }

    private static ApiAnswer pods(Actor actor) {
        return SERVER.as(actor).get("/k8s/workspaces/ws_one/api/v1/pods");
    }

    private static ApiAnswer guessing() {
        return SERVER.anonymous().header("Authorization", "Bearer guess").get("/api/v1/things");
    }
}
