package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.http.Doorstep.Resident;
import io.hexarch.identity.testkit.GivenMemberships;
import io.hexarch.testkit.crowd.Crowd;
import io.hexarch.testkit.fake.RecordingRefusals;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class SignInTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private GivenMemberships memberships;

    @Autowired
    private RecordingRefusals refusals;

    private Resident resident;

    @BeforeEach
    void move() {
        resident = doorstep.resident();
    }

    @Test
    void shouldNotCareAboutCaseInAddresses() {
        doorstep.signIn(resident.email().toUpperCase(java.util.Locale.ROOT), Doorstep.PASSWORD, "cli")
                .hasStatus(200)
                .assertAt("/person/email")
                .isEqualTo(resident.email());
    }

    @Test
    void shouldAnswerTheSameForUnknownAddressesAndWrongPasswords() {
        var wrong = doorstep.signIn(resident.email(), "not the password", "cli");
        var unknown = doorstep.signIn("nobody" + System.nanoTime() + "@example.com", "not the password", "cli");

        wrong.isProblem(401, "identity.wrong-credentials");
        unknown.isProblem(401, "identity.wrong-credentials");
        assertThat(unknown.at("/detail")).isEqualTo(wrong.at("/detail"));
        assertThat(refusals.entries())
                .extracting(RecordingRefusals.Entry::action)
                .contains("session.start");
    }

    @Test
    void shouldSlowDownKnownAndUnknownAddressesAlikeAlsoWhenAllComeAtOnce() {
        for (var email : new String[] {resident.email(), "ghost" + System.nanoTime() + "@example.com"}) {
            var answers = Crowd.atOnce(12, _ -> () -> doorstep.signIn(email, "wrong wrong wrong", "cli"));

            assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(5);
            var slowed =
                    answers.stream().filter(answer -> answer.status() == 429).toList();
            assertThat(slowed).hasSize(7);
            slowed.getFirst().isProblem(429, "identity.slowed-down");
            assertThat(slowed.getFirst().header("Retry-After")).isNotBlank();
        }
    }

    @Test
    void shouldStartInTheOrganizationOfLastTime() {
        var other = io.hexarch.testkit.fake.Actors.newOrganization();
        memberships.join(resident.id(), other);
        var first = doorstep.cli(resident);
        doorstep.request()
                .post(
                        "/auth/switch",
                        "{\"organization\":\"" + other + "\",\"refreshToken\":\"" + first.at("/refreshToken") + "\"}")
                .hasStatus(200)
                .assertAt("/organization")
                .isEqualTo(other.text());

        doorstep.cli(resident).assertAt("/organization").isEqualTo(other.text());
    }

    @Test
    void shouldSayInTheTokenWhatThePageOfTokensSays() {
        var answer = doorstep.cli(resident);
        var parts = answer.at("/accessToken").split("\\.");
        var header = new String(Base64.getUrlDecoder().decode(parts[0]), java.nio.charset.StandardCharsets.UTF_8);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(header)
                .contains("\"alg\":\"ES256\"")
                .contains("\"typ\":\"at+jwt\"")
                .contains("\"kid\"");
        assertThat(claims)
                .contains("\"sub\":\"" + resident.id() + "\"")
                .contains("\"org\":\"" + resident.organization() + "\"")
                .contains("\"aud\":\"hexarch\"")
                .contains("\"roles\":[\"member\"]")
                .contains("\"sid\":\"session_")
                .contains("\"jti\"")
                .contains("\"iss\":\"http://localhost");
        doorstep.request()
                .get("/.well-known/jwks.json")
                .hasStatus(200)
                .assertAt("/keys/0/crv")
                .isEqualTo("P-256");
        assertThat(doorstep.request().get("/.well-known/jwks.json").text()).doesNotContain("\"d\"");
    }

    @Test
    void shouldEndTheOldestSessionWhenASixthBegins() {
        var oldest = doorstep.cli(resident);
        for (int i = 0; i < 5; i++) doorstep.cli(resident);

        doorstep.bearer(oldest.at("/accessToken")).get("/api/v1/me").isProblem(401, "hexarch.token-revoked");
        doorstep.refresh(oldest.at("/refreshToken")).isProblem(401, "identity.session-ended");
    }

    @Test
    void shouldRefuseTokensThatAreNotOurs() {
        var token = doorstep.cli(resident).at("/accessToken");
        var parts = token.split("\\.");
        var forged = parts[0] + "." + parts[1] + "." + parts[2].substring(2) + "AA";
        var none = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "." + parts[1] + ".";

        for (var bad : new String[] {
            forged, none, "garbage", "a.b.c", "hxk_garbage", "hxk_" + "0".repeat(26) + "_" + "x".repeat(43)
        }) doorstep.bearer(bad).get("/api/v1/me").isProblem(401, "hexarch.unauthenticated");
        doorstep.request().get("/api/v1/me").isProblem(401, "hexarch.unauthenticated");
    }

    @Test
    void shouldChangeThePasswordAndEndTheOtherSessions() {
        var other = doorstep.cli(resident).at("/accessToken");
        var mine = doorstep.cli(resident).at("/accessToken");
        var better = "seldom naps the marble otter";

        change(mine, "wrong wrong wrong", better).isProblem(422, "identity.wrong-password");
        change(mine, Doorstep.PASSWORD, "password1234").isProblem(422, "identity.password-too-weak");
        change(mine, Doorstep.PASSWORD, better).hasStatus(204);

        doorstep.bearer(mine).get("/api/v1/me").hasStatus(200);
        doorstep.bearer(other).get("/api/v1/me").isProblem(401, "hexarch.token-revoked");
        doorstep.signIn(resident.email(), better, "cli").hasStatus(200);
    }

    @Test
    void shouldListAndEndSessions() {
        var other = doorstep.cli(resident);
        var mine = doorstep.cli(resident).at("/accessToken");
        var sessions = doorstep.bearer(mine).get("/api/v1/me/sessions").hasStatus(200);

        assertThat(sessions.json().at("/items").findValuesAsString("client")).containsExactly("cli", "cli", "console");
        sessions.assertAt("/items/0/current").isEqualTo("true");
        doorstep.bearer(mine)
                .delete("/api/v1/me/sessions/" + sessions.at("/items/1/id"))
                .hasStatus(204);

        doorstep.bearer(other.at("/accessToken")).get("/api/v1/me").isProblem(401, "hexarch.token-revoked");
        var stranger = doorstep.cli(doorstep.resident()).at("/accessToken");
        doorstep.bearer(stranger)
                .delete("/api/v1/me/sessions/" + sessions.at("/items/0/id"))
                .isProblem(404, "hexarch.not-found");
    }

    private io.hexarch.platform.web.test.ApiAnswer change(String token, String current, String wanted) {
        return doorstep.bearer(token)
                .put(
                        "/api/v1/me/password",
                        "{\"currentPassword\":\"" + current + "\",\"newPassword\":\"" + wanted + "\"}");
    }
}
