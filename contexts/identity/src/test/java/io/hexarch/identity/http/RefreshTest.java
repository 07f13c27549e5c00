package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.http.Doorstep.Resident;
import io.hexarch.identity.testkit.GivenMemberships;
import io.hexarch.testkit.crowd.Crowd;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class RefreshTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private GivenMemberships memberships;

    private Resident resident;

    @BeforeEach
    void move() {
        resident = doorstep.resident();
    }

    @Test
    void shouldGiveTheNextTokenToOneOfManyAndEndNothing() {
        var token = doorstep.cli(resident).at("/refreshToken");

        var answers = Crowd.atOnce(20, _ -> () -> doorstep.refresh(token));

        var winners = answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.at("/code"))
                .containsOnly("identity.refresh-raced");
        doorstep.refresh(winners.getFirst().at("/refreshToken")).hasStatus(200);
    }

    @Test
    void shouldEndTheFamilyWhenATokenComesAgainLater() {
        var stolen = doorstep.cli(resident).at("/refreshToken");
        var next = doorstep.refresh(stolen).hasStatus(200);

        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> doorstep.refresh(stolen).isProblem(401, "identity.refresh-reused"));

        doorstep.refresh(next.at("/refreshToken")).isProblem(401, "identity.session-ended");
        doorstep.bearer(next.at("/accessToken")).get("/api/v1/me").isProblem(401, "hexarch.token-revoked");
    }

    @Test
    void shouldAnswerAnAttemptAgainWhoseAnswerWasLost() {
        var token = doorstep.cli(resident).at("/refreshToken");
        var attempt = UUID.randomUUID();
        var lost = doorstep.refresh(token, attempt).hasStatus(200).at("/refreshToken");

        var next = doorstep.refresh(token, attempt).hasStatus(200).at("/refreshToken");

        doorstep.refresh(next, UUID.randomUUID()).hasStatus(200);
        doorstep.refresh(token, attempt).isProblem(409, "identity.refresh-raced");
        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> doorstep.refresh(lost).isProblem(401, "identity.refresh-reused"));
    }

    @Test
    void shouldSayWhatIsWrongWithTheNameOfAnAttempt() {
        var token = doorstep.cli(resident).at("/refreshToken");

        doorstep.request()
                .header("Idempotency-Key", "again")
                .post("/auth/refresh", "{\"refreshToken\":\"" + token + "\"}")
                .isProblem(400, "hexarch.invalid-field");
        doorstep.refresh(token).hasStatus(200);
    }

    @Test
    void shouldLeaveTheSessionAloneWhenASwitchIsRefused() {
        var token = doorstep.cli(resident).at("/refreshToken");
        var foreign = io.hexarch.testkit.fake.Actors.newOrganization();

        doorstep.request()
                .post("/auth/switch", "{\"organization\":\"" + foreign + "\",\"refreshToken\":\"" + token + "\"}")
                .isProblem(404, "hexarch.not-found");

        doorstep.refresh(token)
                .hasStatus(200)
                .assertAt("/organization")
                .isEqualTo(resident.organization().text());
    }

    @Test
    void shouldForgetAnOrganizationThatThePersonLeft() {
        var token = doorstep.cli(resident).at("/refreshToken");
        memberships.leave(resident.id(), resident.organization());

        var answer = doorstep.refresh(token).hasStatus(200);

        assertThat(answer.json().at("/organization").isNull()).isTrue();
    }

    @Test
    void shouldAskTheConsoleForItsFingerprint() {
        var answer =
                doorstep.signIn(resident.email(), Doorstep.PASSWORD, "console").hasStatus(200);
        var access = answer.at("/accessToken");
        var cookies = answer.response().headers().allValues("Set-Cookie");
        var refresh = cookie(cookies, "__Secure-hexarch-refresh");
        var fingerprint = cookie(cookies, "__Host-hexarch-fpt");

        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("Secure")
                        .contains("SameSite=Strict"));
        assertThat(cookies).filteredOn(cookie -> cookie.contains("Path=/auth")).hasSize(1);
        doorstep.bearer(access).get("/api/v1/me").isProblem(401, "hexarch.unauthenticated");
        doorstep.bearer(access).header("Cookie", fingerprint).get("/api/v1/me").hasStatus(200);
        doorstep.request()
                .header("Cookie", refresh)
                .post("/auth/refresh", "{}")
                .isProblem(401, "identity.session-ended");
        doorstep.request()
                .header("Cookie", refresh + "; " + fingerprint)
                .post("/auth/refresh", "{}")
                .hasStatus(200);
    }

    @Test
    void shouldRefuseRefreshesFromOtherSites() {
        var token = doorstep.cli(resident).at("/refreshToken");

        doorstep.request()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/auth/refresh", "{\"refreshToken\":\"" + token + "\"}")
                .isProblem(403, "hexarch.forbidden");
        doorstep.refresh(token).hasStatus(200);
    }

    @Test
    void shouldSignOutForGood() {
        var answer = doorstep.cli(resident);
        var token = answer.at("/refreshToken");

        doorstep.request()
                .post("/auth/sign-out", "{\"refreshToken\":\"" + token + "\"}")
                .hasStatus(204);

        doorstep.refresh(token).isProblem(401, "identity.session-ended");
        doorstep.bearer(answer.at("/accessToken")).get("/api/v1/me").isProblem(401, "hexarch.token-revoked");
        doorstep.request()
                .post("/auth/sign-out", "{\"refreshToken\":\"" + token + "\"}")
                .hasStatus(204);
    }

    private static String cookie(java.util.List<String> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
