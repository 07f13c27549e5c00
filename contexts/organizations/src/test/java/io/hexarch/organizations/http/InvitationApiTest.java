package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.testkit.crowd.Crowd;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invitation from the first link to its end. */
@OrganizationsOnHttp
class InvitationApiTest {

    @Autowired
    private Visitors visitors;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldGoFromAskedToAMember() {
        var email = address("new");
        var sent = invite(email, "member").hasStatus(201);
        sent.assertAt("/invitation/state").isEqualTo("pending");

        var shown = post("/auth/invitation", sent.at("/link")).hasStatus(200);
        shown.assertAt("/email").isEqualTo(email);
        shown.assertAt("/role").isEqualTo("member");
        shown.assertAt("/invitedBy").isEqualTo("Somebody");
        visitors.join(sent.at("/link"), Visitors.PASSWORD)
                .hasStatus(200)
                .assertAt("/organization")
                .isEqualTo(tenant.organization());

        assertThat(states("")).containsExactly("accepted");
        assertThat(states("?state=pending")).isEmpty();
        visitors.join(sent.at("/link"), Visitors.PASSWORD).isProblem(409, "identity.link-used");
    }

    @Test
    void shouldEndTheFirstLinkWhenItIsSentAgain() {
        var sent = invite(address("slow"), "member").hasStatus(201);
        var again = as().post(path(sent) + "/links", "").hasStatus(201);

        again.assertAt("/invitation/generation").isEqualTo("2");
        visitors.join(sent.at("/link"), Visitors.PASSWORD).isProblem(422, "identity.link-not-valid");
        visitors.join(again.at("/link"), Visitors.PASSWORD).hasStatus(200);
    }

    @Test
    void shouldOpenNothingOnceWithdrawnOrDeclined() {
        var withdrawn = invite(address("w"), "member").hasStatus(201);
        as().delete(path(withdrawn)).hasStatus(428);
        as().header("If-Match", "\"1\"").delete(path(withdrawn)).hasStatus(204);
        visitors.join(withdrawn.at("/link"), Visitors.PASSWORD).isProblem(409, "organizations.invitation-withdrawn");

        var declined = invite(address("d"), "member").hasStatus(201);
        post("/auth/decline", declined.at("/link")).hasStatus(204);
        visitors.join(declined.at("/link"), Visitors.PASSWORD).isProblem(409, "organizations.invitation-declined");
        as().post(path(declined) + "/links", "").isProblem(409, "organizations.invitation-declined");

        assertThat(states("")).containsExactly("declined", "withdrawn");
    }

    @Test
    void shouldKeepOneOpenInvitationToAnAddressAlsoWhenManyAskAtOnce() {
        var email = address("same");

        var answers = Crowd.atOnce(8, _ -> () -> invite(email, "member"));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(answer -> answer.at("/code"))
                .containsOnly("organizations.already-invited");
    }

    @Test
    void shouldHideInvitationsOfAnotherOrganization() {
        var theirs = visitors.tenant();
        var sent = invite(address("x"), "member").hasStatus(201);
        var id = sent.at("/invitation/id");

        visitors.as(theirs.owner()).get(tenant.path("/invitations")).isProblem(404, "hexarch.not-found");
        visitors.as(theirs.owner())
                .post(theirs.path("/invitations/" + id + "/links"), "")
                .isProblem(404, "hexarch.not-found");
        var member = visitors.invited(tenant.owner(), tenant.organization(), address("m"), "member");
        visitors.as(member).get(tenant.path("/invitations")).isProblem(403, "hexarch.forbidden");
    }

    @Test
    void shouldPageFromTheNewestOn() {
        for (int i = 0; i < 5; i++) invite(address("p" + i), "member").hasStatus(201);

        var first = as().get(tenant.path("/invitations?limit=3")).hasStatus(200);
        var rest = as().get(tenant.path("/invitations?limit=3&cursor=" + first.at("/nextCursor")));

        assertThat(first.json().at("/items").findValuesAsString("email"))
                .first()
                .asString()
                .startsWith("p4");
        assertThat(rest.hasStatus(200).json().at("/items").size()).isEqualTo(2);
    }

    private ApiRequest as() {
        return visitors.as(tenant.owner());
    }

    private ApiAnswer invite(String email, String role) {
        return as().post(tenant.path("/invitations"), """
                {"email":"%s","role":"%s"}""".formatted(email, role));
    }

    private String path(ApiAnswer sent) {
        return tenant.path("/invitations/" + sent.at("/invitation/id"));
    }

    private List<String> states(String query) {
        return as().get(tenant.path("/invitations" + query))
                .hasStatus(200)
                .json()
                .at("/items")
                .findValuesAsString("state");
    }

    private ApiAnswer post(String path, String link) {
        var token = link.substring(link.indexOf("#token=") + "#token=".length());
        return visitors.anonymous().post(path, "{\"token\":\"" + token + "\"}");
    }

    private static String address(String who) {
        return who + System.nanoTime() + "@example.com";
    }
}
