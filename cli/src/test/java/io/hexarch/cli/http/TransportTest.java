package io.hexarch.cli.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportTest {

    private static final String ORGANIZATIONS = "/api/v1/organizations";

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    @Test
    void shouldRepeatALostWishWithTheSameKey() {
        server.on(
                "POST",
                ORGANIZATIONS,
                Response.broken(),
                Response.broken(),
                Samples.shown(201, Samples.organization()));

        var result = CliRun.withKey(home, server.url()).run("org", "create", "Acme");

        assertThat(result.exit()).isZero();
        var keys = server.received("POST", ORGANIZATIONS).stream()
                .map(request -> request.header("Idempotency-Key"))
                .toList();
        assertThat(keys).hasSize(3).containsOnly(keys.getFirst()).doesNotContainNull();
    }

    @Test
    void shouldUseANewKeyForANewWish() {
        server.on("POST", ORGANIZATIONS, Samples.shown(201, Samples.organization()));

        CliRun.withKey(home, server.url()).run("org", "create", "Acme");
        CliRun.withKey(home, server.url()).run("org", "create", "Acme");

        assertThat(server.received("POST", ORGANIZATIONS))
                .extracting(request -> request.header("Idempotency-Key"))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldComeBackWhenTheServerAsksForIt() {
        server.on(
                "GET",
                ORGANIZATIONS,
                Response.problem(503, "web.busy", "busy").header("Retry-After", "1"),
                Response.page(List.of(Samples.organization())));

        assertThat(CliRun.withKey(home, server.url()).run("org", "list").exit()).isZero();
    }

    @Test
    void shouldNotWaitLongForAServerThatIsDown() {
        server.on(
                "GET",
                ORGANIZATIONS,
                Response.problem(503, "web.down", "The database is down.").header("Retry-After", "300"));

        var result = CliRun.withKey(home, server.url()).run("org", "list");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.err()).contains("The database is down.").contains("try again in 300 s");
        assertThat(server.received("GET", ORGANIZATIONS)).hasSize(1);
    }

    @Test
    void shouldSayThatNothingAnswers() {
        var url = server.url();
        server.close();

        var result = CliRun.withKey(home, url).run("org", "list");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.err()).contains(url).contains("cannot be reached").contains("hexarch up");
    }

    @Test
    void shouldSayThatClientAndServerDoNotUnderstandEachOther() {
        server.on("GET", "/api/v1/me", Response.ok(Samples.organization()));

        var result = CliRun.withKey(home, server.url()).run("whoami");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .contains("cannot be read")
                .contains("GET /api/v1/me")
                .contains("version");
    }

    @Test
    void shouldShowTheExchangeWithoutItsSecrets() {
        server.on(
                "POST",
                "/auth/sign-in",
                Response.ok(Samples.signedIn("access-canary", "refresh-canary", Samples.NOW.plusSeconds(900))));
        server.on(
                "POST",
                "/api/v1/projects/{p}/applications",
                Samples.shown(202, Samples.application("deploying", 0, 1)));
        var key = CliRun.withKey(home, server.url()).with("HEXARCH_TOKEN", "hxk_canary");

        var login = CliRun.in(home)
                .typing("password-canary")
                .run("login", "-v", "--server", server.url(), "--email", "ada@example.com", "--password-stdin");
        var deploy = key.run("app", "deploy", "shop2", "--image", "i", "--env", "SECRET=env-canary", "-v", "--no-wait");

        assertThat(login.err())
                .contains("> POST /auth/sign-in")
                .contains("< 200 in")
                .contains("ada@example.com")
                .doesNotContain("canary");
        assertThat(deploy.err())
                .contains("> Authorization: ***")
                .contains("> Idempotency-Key: ")
                .doesNotContain("canary");
        assertThat(deploy.err()).contains("\"env\":{\"SECRET\":\"***\"}");
    }
}
