package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

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
        var email = "bob" + System.nanoTime() + "@example.com";
        // The attacker invites the address of somebody else and takes the invitation up in their place.
        var squatter = visitors.invited(attacker.owner(), attacker.organization(), email, "member");

        var added = add(victim, email, "admin").hasStatus(201);

        added.assertAt("/member/state").isEqualTo("invited");
        added.assertAt("/signInLink").contains("/join#token=");
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

        var link = add(attacker, owner.owner().email(), "member").hasStatus(201).at("/signInLink");

        visitors.join(link, "the attacker's own choice").isProblem(401, "identity.wrong-credentials");
        visitors.signIn(owner.owner().email(), Visitors.PASSWORD);
    }

    @Test
    void shouldLetInAtOnceWhomThePlatformVouchesFor() {
        var tenant = visitors.tenant();

        var added = add(tenant, visitors.operator().email(), "viewer").hasStatus(201);

        added.assertAt("/member/state").isEqualTo("active");
        assertThat(added.json().at("/signInLink").isNull()).isTrue();
        add(tenant, visitors.operator().email(), "viewer").isProblem(422, "organizations.already-a-member");
    }

    @Test
    void shouldGiveAnotherLinkToWhoHasNotJoinedYet() {
        var tenant = visitors.tenant();
        var email = "slow" + System.nanoTime() + "@example.com";
        var first = add(tenant, email, "member").hasStatus(201).at("/signInLink");

        var second = add(tenant, email, "viewer").hasStatus(201);

        second.assertAt("/member/role").isEqualTo("viewer");
        visitors.join(first, Visitors.PASSWORD).isProblem(422, "identity.link-not-valid");
        visitors.join(second.at("/signInLink"), Visitors.PASSWORD).hasStatus(200);
    }

    @Test
    void shouldLeaveOwnershipToOwners() {
        var tenant = visitors.tenant();
        var admin = visitors.invited(
                tenant.owner(), tenant.organization(), "adm" + System.nanoTime() + "@example.com", "admin");

        visitors.as(admin)
                .post(tenant.path("/members"), "{\"email\":\"friend@example.com\",\"role\":\"owner\"}")
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
                .header("If-Match", "\"2\"")
                .delete(tenant.path("/members/" + admin.person()))
                .hasStatus(204);
    }

    private ApiAnswer add(Visitors.Tenant tenant, String email, String role) {
        return visitors.as(tenant.owner())
                .post(tenant.path("/members"), "{\"email\":\"" + email + "\",\"role\":\"" + role + "\"}");
    }
}
