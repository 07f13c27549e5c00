package io.hexarch.audit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AuditOnHttp
class AuditApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Journal journal;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldTellWhoFoundedTheOrganization() {
        var records = audit("");

        assertThat(actions(records)).containsExactly("organization.found");
        records.assertAt("/items/0/actor/name").isEqualTo("Somebody");
        records.assertAt("/items/0/actor/id").isEqualTo(tenant.owner().person());
        records.assertAt("/items/0/target/id").isEqualTo(tenant.organization());
        records.assertAt("/items/0/target/kind").isEqualTo("organization");
        records.assertAt("/items/0/result").isEqualTo("succeeded");
        records.assertAt("/items/0/address").isEqualTo("127.0.0.1");
        assertThat(records.at("/items/0/traceId")).hasSize(32);
    }

    @Test
    void shouldShowMembersOnlyTheirOwn() {
        var member = visitors.invited(
                tenant.owner(), tenant.organization(), "m" + System.nanoTime() + "@example.com", "member");

        visitors.as(member).get(tenant.path("/audit")).isProblem(403, "hexarch.forbidden");
        var mine = visitors.as(member).get("/api/v1/me/audit").hasStatus(200);

        assertThat(actions(mine)).contains("invitation.accept", "session.start").doesNotContain("organization.found");
        assertThat(mine.json().at("/items").findValuesAsString("result")).containsOnly("succeeded", "refused");
    }

    @Test
    void shouldRecordARefusalOnceAMinute() {
        var member = visitors.invited(
                tenant.owner(), tenant.organization(), "v" + System.nanoTime() + "@example.com", "viewer");
        for (int i = 0; i < 5; i++)
            visitors.as(member)
                    .post(tenant.path("/invitations"), "{\"email\":\"x@example.com\",\"role\":\"member\"}")
                    .hasStatus(403);

        var refused = audit("?result=refused&actor=" + member.person());

        assertThat(actions(refused)).containsExactly("invitation.send");
        refused.assertAt("/items/0/detail").isEqualTo("reason: hexarch.forbidden");
    }

    @Test
    void shouldTellOperatorsOfThePlatformAndOfFailedSignIns() {
        visitors.trySignIn("nobody@example.com", "wrong wrong wrong").hasStatus(401);
        var operator = visitors.operator();

        var records =
                visitors.as(operator).get("/api/v1/admin/audit?result=refused").hasStatus(200);

        assertThat(actions(records)).contains("session.start");
        visitors.as(tenant.owner()).get("/api/v1/admin/audit").isProblem(403, "hexarch.forbidden");
    }

    @Test
    void shouldShowAttemptsWithTheirOutcome() {
        var organization = OrganizationId.parse(tenant.organization()).orElseThrow();
        var actor = Actors.person(PersonId.parse(tenant.owner().person()).orElseThrow(), organization);
        var target = new Deed.Target("pod", "shop/web-1", Optional.of("web-1"));
        var attempt = journal.attempt(actor, new Deed(organization, "pod.delete", target, Map.of("verb", "delete")));

        assertThat(results(audit("?action=pod.delete"))).containsExactly("attempted");
        attempt.end(Journal.Outcome.FAILED, "the API server said 409");

        var ended = audit("?action=pod.delete&result=failed");
        assertThat(results(ended)).containsExactly("failed");
        ended.assertAt("/items/0/detail").isEqualTo("outcome: the API server said 409, verb: delete");
        assertThat(results(audit("?action=pod.delete&result=attempted"))).isEmpty();
    }

    @Test
    void shouldPageAndFilter() {
        var members = List.of("a", "b", "c");
        for (var name : members)
            visitors.as(tenant.owner())
                    .post(
                            tenant.path("/invitations"),
                            "{\"email\":\"" + name + System.nanoTime() + "@example.com\",\"role\":\"member\"}")
                    .hasStatus(201);

        var first = audit("?limit=2");
        var second = audit("?limit=2&cursor=" + first.at("/nextCursor"));

        assertThat(actions(first)).containsExactly("invitation.send", "invitation.send");
        assertThat(actions(second)).containsExactly("invitation.send", "organization.found");
        assertThat(actions(audit("?action=invitation.send"))).hasSize(3);
        assertThat(actions(audit("?to=2020-01-01T00:00:00Z"))).isEmpty();
        visitors.as(tenant.owner()).get(tenant.path("/audit?actor=root")).isProblem(400, "hexarch.invalid-field");
        visitors.as(tenant.owner()).get(tenant.path("/audit?who=root")).hasStatus(400);
    }

    private ApiAnswer audit(String query) {
        return visitors.as(tenant.owner()).get(tenant.path("/audit" + query)).hasStatus(200);
    }

    private static List<String> actions(ApiAnswer answer) {
        return answer.json().at("/items").findValuesAsString("action");
    }

    private static List<String> results(ApiAnswer answer) {
        return answer.json().at("/items").findValuesAsString("result");
    }
}
