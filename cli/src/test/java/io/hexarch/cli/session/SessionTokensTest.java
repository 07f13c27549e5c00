package io.hexarch.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.cli.CliRun;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.server.Received;
import io.hexarch.cli.server.Response;
import io.hexarch.cli.server.Samples;
import io.hexarch.cli.server.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTokensTest {

    @TempDir
    private Path home;

    @AutoClose
    private final TestServer server = Samples.server();

    private final AtomicInteger turn = new AtomicInteger(1);

    @BeforeEach
    void lay() {
        server.on("POST", "/auth/refresh", this::rotate);
        server.on("POST", "/auth/switch", this::rotate);
        server.on(
                "GET",
                "/api/v1/me",
                request -> ("Bearer access-" + turn.get()).equals(request.header("Authorization"))
                        ? Samples.shown(200, Samples.me())
                        : Response.problem(401, "identity.token-expired", "The token has ended."));
    }

    /** As the server does it: each refresh token once. */
    private Response rotate(Received request) {
        var presented = request.body().optional("refreshToken", Json::text);
        synchronized (turn) {
            if (!("refresh-" + turn.get()).equals(presented))
                return Response.problem(401, "identity.refresh-reused", "It was used before.");
            var next = turn.incrementAndGet();
            return Response.ok(Samples.signedIn("access-" + next, "refresh-" + next, Samples.NOW.plusSeconds(900)));
        }
    }

    private CliRun signedIn(Duration left) {
        return CliRun.in(home)
                .with("HEXARCH_URL", server.url())
                .signedIn(server.url(), "refresh-1", "access-1", Samples.NOW.plus(left));
    }

    @Test
    void shouldUseTheTokenThatIsStillGood() {
        assertThat(signedIn(Duration.ofMinutes(10)).run("whoami").exit()).isZero();

        assertThat(server.received("POST", "/auth/refresh")).isEmpty();
    }

    @Test
    void shouldRenewATokenThatIsAboutToEndAndKeepTheNextRefreshToken() {
        var cli = signedIn(Duration.ofSeconds(10));

        assertThat(cli.run("whoami").exit()).isZero();
        assertThat(cli.run("whoami").exit()).isZero();

        assertThat(server.received("POST", "/auth/refresh")).hasSize(1);
        assertThat(cli.folders().credentialsFile())
                .content()
                .contains("refresh-2")
                .doesNotContain("refresh-1");
    }

    @Test
    void shouldAskAgainByTheSameNameWhenTheAnswerDidNotCome() {
        var cli = signedIn(Duration.ofSeconds(-5));
        server.on("POST", "/auth/refresh", Response.problem(503, "hexarch.unavailable", "Not now."));
        cli.run("whoami");
        server.on("POST", "/auth/refresh", this::rotate);

        assertThat(cli.run("whoami").exit()).isZero();

        var attempts = server.received("POST", "/auth/refresh").stream()
                .map(request -> request.header("Idempotency-Key"))
                .toList();
        assertThat(attempts).hasSize(2).doesNotContainNull();
        assertThat(attempts.getLast()).isEqualTo(attempts.getFirst());
    }

    @Test
    void shouldRenewOnceWhenTheServerRefusesAToken() {
        var cli = signedIn(Duration.ofMinutes(10));
        server.on(
                "GET",
                "/api/v1/me",
                Response.problem(401, "identity.token-revoked", "no"),
                Samples.shown(200, Samples.me()));

        assertThat(cli.run("whoami").exit()).isZero();

        assertThat(server.received("POST", "/auth/refresh")).hasSize(1);
    }

    @Test
    void shouldRenewOnceThoughSeveralCommandsStartTogether() throws Exception {
        var cli = signedIn(Duration.ofSeconds(-5));

        try (var threads = Executors.newFixedThreadPool(6)) {
            var runs = java.util.Collections.nCopies(
                    6, (Callable<Integer>) () -> cli.run("whoami").exit());
            for (var run : threads.invokeAll(runs)) assertThat(run.get()).isZero();
        }

        assertThat(server.received("POST", "/auth/refresh")).hasSize(1);
    }

    @Test
    void shouldAskToSignInAgainWhenTheSessionHasEnded() {
        var cli = signedIn(Duration.ofSeconds(-5));
        server.on("POST", "/auth/refresh", Response.problem(401, "identity.session-ended", "It was revoked."));

        var result = cli.run("whoami");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err())
                .contains("has ended")
                .contains("It was revoked.")
                .contains("hexarch login");
        assertThat(cli.folders().credentialsFile()).doesNotExist();
    }

    @Test
    void shouldSwitchToTheOrganizationThatACommandNames() {
        var cli = signedIn(Duration.ofMinutes(10));
        var other = "org_01j000000000000000000other";
        server.on("GET", "/api/v1/organizations/{o}/workspaces", Response.page(java.util.List.of()));
        server.on(
                "POST",
                "/auth/switch",
                Response.ok(io.hexarch.cli.json.JsonText.parse(io.hexarch.cli.json.JsonText.compact(
                                Samples.signedIn("access-other", "refresh-2", Samples.NOW.plusSeconds(900)))
                        .replace("\"organization\":\"" + Samples.ORGANIZATION, "\"organization\":\"" + other))));
        server.on(
                "GET",
                "/api/v1/organizations",
                Response.page(
                        java.util.List.of(
                                io.hexarch.cli.json.JsonText.parse(
                                        "{\"id\":\"" + other
                                                + "\",\"slug\":\"other\",\"name\":\"Other\",\"createdAt\":\"2026-11-20T10:00:00Z\",\"generation\":1,\"plan\":\"free\",\"state\":\"active\"}"))));

        assertThat(cli.run("workspace", "list", "--org", "other").exit()).isZero();

        var listed = server.received("GET", "/api/v1/organizations/" + other + "/workspaces");
        assertThat(listed.getFirst().header("Authorization")).isEqualTo("Bearer access-other");
    }

    @Test
    void shouldNeverStoreOrRenewAKeyOfTheEnvironment() {
        var cli = CliRun.withKey(home, server.url());

        var result = cli.run("whoami");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("HEXARCH_TOKEN");
        assertThat(server.received("POST", "/auth/refresh")).isEmpty();
        assertThat(cli.folders().credentialsFile()).doesNotExist();
    }
}
