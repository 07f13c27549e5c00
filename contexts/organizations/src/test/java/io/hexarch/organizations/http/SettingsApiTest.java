package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.application.ShowOrganization;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings of an organization, and that they hold. */
@OrganizationsOnHttp
class SettingsApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private ShowOrganization show;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldBeginOpenAndKeepWhatIsSet() {
        var before = visitors.as(tenant.owner()).get(tenant.path("/settings")).hasStatus(200);
        before.assertAt("/generation").isEqualTo("1");

        patch("1", "{\"allowedDomains\":[\"Example.com\"],\"allowedNetworks\":[\"127.0.0.1\",\"10.1.2.3/8\"]}")
                .hasStatus(200)
                .assertAt("/allowedNetworks/1")
                .isEqualTo("10.0.0.0/8");

        visitors.as(tenant.owner())
                .get(tenant.path("/settings"))
                .hasStatus(200)
                .assertAt("/allowedDomains/0")
                .isEqualTo("example.com");
        patch("1", "{\"allowedDomains\":[]}").isProblem(412, "hexarch.changed-meanwhile");
    }

    @Test
    void shouldPointAtWhatIsNoNetworkAndKeepOneIn() {
        patch("1", "{\"allowedNetworks\":[\"127.0.0.1\",\"10.0.0.0/99\"]}")
                .isProblem(400, "hexarch.invalid-field")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/allowedNetworks/1");
        patch("1", "{\"allowedDomains\":[\"@\"]}").isProblem(400, "hexarch.invalid-field");
        patch("1", "{\"allowedNetworks\":[\"203.0.113.0/24\"]}").isProblem(422, "organizations.locks-you-out");
    }

    @Test
    void shouldLetNobodyWorkFromElsewhereAtOnce() {
        show.show(from("203.0.113.9"), organization());

        patch("1", "{\"allowedNetworks\":[\"127.0.0.0/8\"]}").hasStatus(200);

        assertThatThrownBy(() -> show.show(from("203.0.113.9"), organization()))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.problem().code())
                                .isEqualTo(OrganizationProblem.NETWORK_NOT_ALLOWED));
        show.show(from("127.0.0.1"), organization());
        visitors.as(tenant.owner()).get(tenant.path("")).hasStatus(200);
    }

    @Test
    void shouldInviteOnlyAddressesOfTheDomains() {
        patch("1", "{\"allowedDomains\":[\"example.com\"]}").hasStatus(200);

        invite("grace@example.org").isProblem(422, "organizations.domain-not-allowed");
        invite("grace" + System.nanoTime() + "@EXAMPLE.com").hasStatus(201);
    }

    @Test
    void shouldLeaveThemToAdministrators() {
        var member = visitors.invited(
                tenant.owner(), tenant.organization(), "m" + System.nanoTime() + "@example.com", "member");

        visitors.as(member).get(tenant.path("/settings")).hasStatus(200);
        visitors.as(member)
                .header("If-Match", "\"1\"")
                .patch(tenant.path("/settings"), "{\"allowedDomains\":[]}")
                .isProblem(403, "hexarch.forbidden");
    }

    @Test
    void shouldHandOverOnce() {
        var heir = visitors.invited(
                tenant.owner(), tenant.organization(), "h" + System.nanoTime() + "@example.com", "viewer");
        var body = "{\"person\":\"" + heir.person() + "\"}";

        visitors.as(tenant.owner())
                .post(tenant.path("/ownership"), body)
                .hasStatus(200)
                .assertAt("/role")
                .isEqualTo("owner");
        visitors.as(tenant.owner()).post(tenant.path("/ownership"), body).isProblem(403, "hexarch.forbidden");
        visitors.as(heir).get(tenant.path("")).hasStatus(200).assertAt("/role").isEqualTo("owner");
    }

    private ApiAnswer patch(String generation, String body) {
        return visitors.as(tenant.owner())
                .header("If-Match", "\"" + generation + "\"")
                .patch(tenant.path("/settings"), body);
    }

    private ApiAnswer invite(String email) {
        return visitors.as(tenant.owner())
                .post(tenant.path("/invitations"), "{\"email\":\"" + email + "\",\"role\":\"member\"}");
    }

    private OrganizationId organization() {
        return OrganizationId.parse(tenant.organization()).orElseThrow();
    }

    private Actor from(String address) {
        return new Actor.Person(
                PersonId.parse(tenant.owner().person()).orElseThrow(),
                Optional.of(organization()),
                Credential.None.INSTANCE,
                new Origin(Optional.of(address), Optional.empty(), Optional.empty()));
    }
}
