package io.hexarch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.ApiServer;
import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.Actors;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DoorTest {

    @RegisterExtension
    static final ApiServer SERVER = ApiServer.with(ThingsConfiguration.class, Gateway.class)
            .set("hexarch.trusted-proxies", "10.0.0.0/8")
            .set("hexarch.cors-origins", "https://tools.example.com");

    @Configuration(proxyBeanMethods = false)
    static class Gateway {
        @Bean
        ApplicationGateway gateway() {
            return (label, request, response) -> response.getWriter().write("application " + label);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/things", "/api/v1/nothing", "/auth/nothing", "/k8s/workspaces/x/api", "/actuator/env"})
    void shouldAskWhoeverIsNotSignedInToSignIn(String path) {
        var answer = SERVER.anonymous().get(path).isProblem(401, "hexarch.unauthenticated");

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"hexarch\"");
    }

    @Test
    void shouldSayWhatIsWrongWithAToken() {
        var expired = SERVER.anonymous()
                .header("Authorization", "Bearer " + GivenCallers.expiredToken())
                .get("/api/v1/things")
                .isProblem(401, "hexarch.token-expired");
        assertThat(expired.header("WWW-Authenticate")).contains("invalid_token");

        SERVER.anonymous()
                .header("Authorization", "Basic YTpi")
                .get("/api/v1/things")
                .isProblem(401, "hexarch.unauthenticated");
    }

    @Test
    void shouldAnswerPublicEndpointsAlsoWithABadToken() {
        SERVER.anonymous().get("/api/v1/things/public").assertAt("/known").isEqualTo("false");
        SERVER.as(Actors.person())
                .get("/api/v1/things/public")
                .assertAt("/known")
                .isEqualTo("true");
        SERVER.anonymous()
                .header("Authorization", "Bearer nonsense")
                .get("/api/v1/things/public")
                .assertAt("/known")
                .isEqualTo("false");
        SERVER.anonymous().post("/api/v1/things/public", "{}").hasStatus(401);
    }

    @Test
    void shouldFindNothingUnderAnUnknownRoute() {
        SERVER.as(Actors.person()).get("/api/v1/nothing").isProblem(404, "hexarch.not-found");
        SERVER.as(Actors.person()).post("/api/v1/nothing", "{}").isProblem(404, "hexarch.not-found");
    }

    @Test
    void shouldTellHealthToEverybody() {
        SERVER.anonymous()
                .get("/actuator/health")
                .hasStatus(200)
                .assertAt("/status")
                .isEqualTo("UP");
    }

    @Test
    void shouldTellCapabilitiesToWhoeverIsSignedIn() {
        SERVER.anonymous().get("/api/v1/capabilities").hasStatus(401);
        SERVER.as(Actors.person())
                .get("/api/v1/capabilities")
                .assertAt("/limits/requestBytes")
                .isEqualTo("1048576");
    }

    @Test
    void shouldServeTheConsolesPageForItsAddresses() {
        var page = SERVER.anonymous()
                .header("Accept", "text/html")
                .get("/o/acme/w/one")
                .hasStatus(200);

        assertThat(page.text()).contains("<!doctype html>");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'");
        SERVER.anonymous().get("/nothing.js").isProblem(404, "hexarch.not-found");
    }

    @Test
    void shouldSendHeadersThatKeepBrowsersFromMore() {
        var answer = SERVER.as(Actors.person()).get("/api/v1/things");

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void shouldRefusePagesOfOthersAtTheDoorOfCookies() {
        SERVER.anonymous()
                .header("Origin", "https://evil.example")
                .post("/auth/sign-in", "{}")
                .isProblem(403, "hexarch.forbidden");
        SERVER.anonymous()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/auth/sign-in", "{}")
                .isProblem(403, "hexarch.forbidden");
        SERVER.anonymous()
                .header("Origin", SERVER.url().toString())
                .post("/auth/sign-in", "{}")
                .hasStatus(401);
    }

    @Test
    void shouldAllowOriginsOnTheListAlone() {
        var listed = SERVER.as(Actors.person())
                .header("Origin", "https://tools.example.com")
                .get("/api/v1/things");
        assertThat(listed.header("Access-Control-Allow-Origin")).isEqualTo("https://tools.example.com");

        var preflight = SERVER.anonymous()
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .send("OPTIONS", "/api/v1/things", BodyPublishers.noBody());
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void shouldPartApplicationsByHost() throws IOException {
        assertThat(
                        raw(
                                "GET /api/v1/things HTTP/1.1\r\nHost: web--shop--dev.apps.localhost\r\nConnection: close\r\n\r\n"))
                .contains("application web--shop--dev");
        assertThat(raw("GET / HTTP/1.1\r\nHost: a.b.apps.localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 404 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                .contains(" 400 ")
                .contains("rebound.example");
    }

    @Test
    void shouldNotBelieveForwardedHeadersFromJustAnybody() {
        var client = new ApiRequest(HttpClient.newHttpClient(), SERVER.url());

        client.header("X-Forwarded-Host", "rebound.example")
                .get("/actuator/health")
                .hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/../v1/things", "/api//v1/things", "/api/v1/things%2Fx", "/api/v1/things;a=b", "/api/%00"
            })
    void shouldRefusePathsWithTwoMeanings(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsPattern("HTTP/1.1 40[01]")
                .doesNotContain("Exception")
                .doesNotContain("Tomcat");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", SERVER.url().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
