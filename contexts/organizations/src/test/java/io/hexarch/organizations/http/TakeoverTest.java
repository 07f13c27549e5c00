package io.hexarch.organizations.http;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator of one organization may not do to people of another by inviting them. */
@OrganizationsOnHttp
class TakeoverTest {

    @Autowired
    private Visitors visitors;

    @Test
    void shouldNotLetInPeopleWhoseAddressOnlyAnotherOrganizationVouchesFor() {
        var attacker = visitors.tenant();
        var victim = visitors.tenant();
        var email = address("bob");
        // The attacker invites the address of somebody else and takes the invitation up in their place.
        var squatter = visitors.invited(attacker.owner(), attacker.organization(), email, "member");

        invite(victim, email, "admin").hasStatus(201).assertAt("/link").contains("/join#token=");

        visitors.anonymous()
                .post(
                        "/auth/switch",
                        "{\"organization\":\"" + victim.organization() + "\",\"refreshToken\":\"" + squatter.refresh()
                                + "\"}")
                .isProblem(404, "hexarch.not-found");
        visitors.as(squatter).get(victim.path("")).isProblem(404, "hexarch.not-found");
    }

    @Test
    void shouldNotTakeAnAccountOverWithALink() {
        var owner = visitors.tenant();
        var attacker = visitors.tenant();

        var link =
                invite(attacker, owner.owner().email(), "member").hasStatus(201).at("/link");

        visitors.join(link, "the attacker's own choice").isProblem(401, "identity.wrong-credentials");
        visitors.signIn(owner.owner().email(), Visitors.PASSWORD);
    }

    @Test
    void shouldAskEvenWhomThePlatformVouchesFor() {
        var tenant = visitors.tenant();
        var operator = visitors.operator();

        var link = invite(tenant, operator.email(), "viewer").hasStatus(201).at("/link");
        visitors.as(operator).get(tenant.path("")).isProblem(404, "hexarch.not-found");
        follow(operator, link).hasStatus(201).assertAt("/role").isEqualTo("viewer");

        invite(tenant, operator.email(), "viewer").isProblem(422, "organizations.already-a-member");
    }

    @Test
    void shouldRefuseWhoIsSignedInWithAnotherAddress() {
        var tenant = visitors.tenant();
        var other = visitors.tenant();
        var link = invite(tenant, address("meant"), "member").hasStatus(201).at("/link");

        follow(other.owner(), link).isProblem(403, "organizations.invitation-for-another");

        visitors.join(link, Visitors.PASSWORD).hasStatus(200);
    }

    @Test
    void shouldLeaveOwnershipToOwners() {
        var tenant = visitors.tenant();
        var admin = visitors.invited(tenant.owner(), tenant.organization(), address("adm"), "admin");

        visitors.as(admin)
                .post(tenant.path("/invitations"), "{\"email\":\"friend@example.com\",\"role\":\"owner\"}")
                .isProblem(403, "organizations.owners-only");
        visitors.as(admin)
                .header("If-Match", "\"1\"")
                .delete(tenant.path("/members/" + tenant.owner().person()))
                .isProblem(403, "organizations.owners-only");
        visitors.as(tenant.owner())
                .header("If-Match", "\"1\"")
                .delete(tenant.path("/members/" + tenant.owner().person()))
                .isProblem(422, "organizations.last-owner");
        visitors.as(admin)
                .header("If-Match", "\"1\"")
                .delete(tenant.path("/members/" + admin.person()))
                .hasStatus(204);
    }

    private ApiAnswer follow(Visitors.Signed who, String link) {
        var token = link.substring(link.indexOf("#token=") + "#token=".length());
        return visitors.as(who).post("/api/v1/me/memberships", "{\"token\":\"" + token + "\"}");
    }

    private ApiAnswer invite(Visitors.Tenant tenant, String email, String role) {
        return visitors.as(tenant.owner())
                .post(tenant.path("/invitations"), "{\"email\":\"" + email + "\",\"role\":\"" + role + "\"}");
    }

    private static String address(String who) {
        return who + System.nanoTime() + "@example.com";
    }
}
