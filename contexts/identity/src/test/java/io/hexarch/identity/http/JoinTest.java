package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.testkit.GivenInvitations;
import io.hexarch.identity.testkit.GivenMemberships;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.testkit.crowd.Crowd;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class JoinTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private GivenInvitations invitations;

    @Autowired
    private GivenMemberships memberships;

    @Test
    void shouldMakeAnAccountOfAnInvitation() {
        var email = address("new");
        var invited = doorstep.invite(email);

        var shown = send(doorstep.request(), "/auth/invitation", invited.link()).hasStatus(200);
        shown.assertAt("/email").isEqualTo(email);
        shown.assertAt("/account").isEqualTo("false");
        doorstep.join(invited.link(), "short").isProblem(422, "identity.password-too-weak");
        var joined = doorstep.join(invited.link(), Doorstep.PASSWORD).hasStatus(200);

        joined.assertAt("/person/displayName").isEqualTo("Chosen name");
        joined.assertAt("/organization").isEqualTo(invited.organization().text());
        doorstep.join(invited.link(), Doorstep.PASSWORD).isProblem(409, "identity.link-used");
    }

    @Test
    void shouldNeverLetALinkOpenAnAccountThatHasAPassword() {
        var resident = doorstep.resident();
        var foreign = doorstep.invite(resident.email());

        send(doorstep.request(), "/auth/invitation", foreign.link())
                .assertAt("/account")
                .isEqualTo("true");
        doorstep.join(foreign.link(), "a password of the inviter").isProblem(401, "identity.wrong-credentials");
        assertThat(memberships.of(resident.id())).hasSize(1);
        doorstep.join(foreign.link(), Doorstep.PASSWORD)
                .hasStatus(200)
                .assertAt("/organization")
                .isEqualTo(foreign.organization().text());
        assertThat(memberships.of(resident.id())).hasSize(2);
    }

    @Test
    void shouldTakeAnInvitationUpAsWhoIsSignedIn() {
        var resident = doorstep.resident();
        var token = doorstep.cli(resident).at("/accessToken");
        var invited = doorstep.invite(resident.email());

        send(doorstep.bearer(token), "/api/v1/me/memberships", invited.link())
                .hasStatus(201)
                .assertAt("/id")
                .isEqualTo(invited.organization().text());
        send(doorstep.bearer(token), "/api/v1/me/memberships", invited.link()).isProblem(409, "identity.link-used");
        send(doorstep.request(), "/api/v1/me/memberships", invited.link()).hasStatus(401);
        assertThat(memberships.of(resident.id())).hasSize(2);
    }

    @Test
    void shouldDeclineOnceAndKeepNobodyOut() {
        var invited = doorstep.invite(address("no"));

        send(doorstep.request(), "/auth/decline", invited.link()).hasStatus(204);

        assertThat(invitations.isOpen(invited.invitation())).isFalse();
        doorstep.join(invited.link(), Doorstep.PASSWORD).isProblem(422, "identity.link-not-valid");
        send(doorstep.request(), "/auth/decline", invited.link()).isProblem(422, "identity.link-not-valid");
    }

    @Test
    void shouldEndTheFirstLinkWhenASecondIsGiven() {
        var invited = doorstep.invite(address("twice"));
        var second = doorstep.linkTo(invited.organization(), invited.invitation());

        doorstep.join(invited.link(), Doorstep.PASSWORD).isProblem(422, "identity.link-not-valid");
        doorstep.join(second, Doorstep.PASSWORD).hasStatus(200);
    }

    @Test
    void shouldRefuseWhoIsNotInvitedAnyMore() {
        var invited = doorstep.invite(address("uninvited"));
        invitations.withdraw(invited.invitation());

        doorstep.join(invited.link(), Doorstep.PASSWORD).isProblem(422, "identity.link-not-valid");
        send(doorstep.request(), "/auth/invitation", invited.link()).isProblem(422, "identity.link-not-valid");
    }

    @Test
    void shouldUseALinkOnceAlsoInARace() {
        var invited = doorstep.invite(address("race"));

        var answers = Crowd.atOnce(8, _ -> () -> doorstep.join(invited.link(), Doorstep.PASSWORD));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.at("/code"))
                .isSubsetOf(
                        "identity.link-used",
                        "identity.link-not-valid",
                        // Whoever comes when the account is there is asked for its password, and may be one of many who
                        // are.
                        "identity.wrong-credentials",
                        "identity.slowed-down");
    }

    private static ApiAnswer send(ApiRequest request, String path, URI link) {
        var token = link.getFragment().substring("token=".length());
        return request.post(path, "{\"token\":\"" + token + "\"}");
    }

    private static String address(String who) {
        return who + System.nanoTime() + "@example.com";
    }
}
