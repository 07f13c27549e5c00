package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.testkit.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Machines of an organization: what they may, and what ends with them. */
@OrganizationsOnHttp
class ServiceAccountTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    private Household house;
    private String account;

    @BeforeEach
    void settle() {
        house = households.settle();
        account = house.machine("pipeline");
    }

    @Test
    void shouldHaveWhatItIsGrantedAndWhatItsGroupsHave() {
        var key = house.key(account);
        visitors.bearer(key).get(groups()).hasStatus(404);

        house.grant(account, Scope.of(house.organization), "viewer").hasStatus(201);
        visitors.bearer(key).get(groups()).hasStatus(200);
        visitors.bearer(key).post(groups(), "{\"name\":\"mine\"}").isProblem(403, "hexarch.forbidden");

        var admins = house.group("admins");
        house.grant(admins, Scope.of(house.organization), "admin").hasStatus(201);
        house.put(account, admins).hasStatus(201);
        visitors.bearer(key).post(groups(), "{\"name\":\"mine\"}").hasStatus(201);
        house.owner()
                .get(groups() + "/" + admins + "/members")
                .assertAt("/items/0/name")
                .isEqualTo("pipeline");
        house.owner()
                .get(house.tenant.path("/access?actor=" + account + "&permission=group.create"))
                .assertAt("/allowed")
                .isEqualTo("true");
    }

    @Test
    void shouldBeCalledOtherwiseButLikeNoOther() {
        house.machine("backup");
        house.owner()
                .post(house.tenant.path("/service-accounts"), "{\"name\":\"PIPELINE\"}")
                .isProblem(422, "organizations.service-account-name-taken");
        house.owner()
                .header("If-Match", "\"1\"")
                .patch(path(), "{\"name\":\"Backup\"}")
                .isProblem(422, "organizations.service-account-name-taken");
        house.owner()
                .header("If-Match", "\"9\"")
                .patch(path(), "{\"name\":\"deploys\"}")
                .hasStatus(412);
        var changed = house.owner()
                .header("If-Match", "\"1\"")
                .patch(path(), "{\"name\":\"deploys\",\"description\":\"on main\"}")
                .hasStatus(200);
        changed.assertAt("/name").isEqualTo("deploys");
        changed.assertAt("/description").isEqualTo("on main");
        house.owner()
                .header("If-Match", "\"2\"")
                .patch(path(), "{\"name\":\" \"}")
                .hasStatus(400);
        assertThat(house.owner()
                        .get(house.tenant.path("/service-accounts?limit=1"))
                        .at("/items/0/name"))
                .isEqualTo("backup");
        house.machine("third");
        house.owner()
                .post(house.tenant.path("/service-accounts"), "{\"name\":\"fourth\"}")
                .isProblem(422, "organizations.access-limit");
    }

    @Test
    void shouldEndItsKeysAndGrantsWithTheAccount() {
        house.grant(account, Scope.of(house.organization), "viewer").hasStatus(201);
        var team = house.group("team");
        house.put(account, team).hasStatus(201);
        var key = house.key(account);
        visitors.bearer(key).get(groups()).hasStatus(200);

        house.owner().header("If-Match", "\"9\"").delete(path()).hasStatus(412);
        house.owner().header("If-Match", "\"1\"").delete(path()).hasStatus(204);

        visitors.bearer(key).get(groups()).isProblem(401, "hexarch.token-revoked");
        house.owner().get(path()).hasStatus(404);
        house.owner().get(path() + "/keys").hasStatus(404);
        assertThat(house.owner().get(house.tenant.path("/grants")).json().at("/items"))
                .isEmpty();
        assertThat(house.owner().get(groups() + "/" + team + "/members").json().at("/items"))
                .isEmpty();
        house.owner()
                .get(house.tenant.path("/quota"))
                .json()
                .at("/items")
                .valueStream()
                .filter(use -> use.at("/name").asString().equals("apiKeys"))
                .forEach(use -> assertThat(use.at("/used").asInt()).isZero());
    }

    @Test
    void shouldBeShutOutWithItsOrganization() {
        house.grant(account, Scope.of(house.organization), "viewer").hasStatus(201);
        var key = house.key(account);
        visitors.bearer(key).get(groups()).hasStatus(200);

        visitors.as(visitors.operator())
                .post(
                        "/api/v1/admin/organizations/" + house.tenant.organization() + "/suspension",
                        "{\"reason\":\"unpaid\"}")
                .hasStatus(200);

        visitors.bearer(key).get(groups()).isProblem(403, "organizations.suspended");
        house.owner().post(path() + "/keys", "{\"name\":\"k\"}").isProblem(403, "organizations.suspended");
    }

    @Test
    void shouldHideAccountsOfOthersAndTakeNoneOfThem() {
        var other = households.settle();
        var theirs = other.machine("theirs");

        house.owner().get(house.tenant.path("/service-accounts/" + theirs)).hasStatus(404);
        house.owner().get(other.tenant.path("/service-accounts/" + theirs)).hasStatus(404);
        house.owner()
                .post(house.tenant.path("/service-accounts/" + theirs + "/keys"), "{\"name\":\"k\"}")
                .hasStatus(404);
        house.grant(theirs, house.project, "projectViewer").isProblem(422, "organizations.unknown-subject");
        house.put(theirs, house.group("ours")).isProblem(422, "organizations.unknown-subject");
        house.grant(new ServiceAccountId(UUID.randomUUID()).text(), house.project, "projectViewer")
                .isProblem(422, "organizations.unknown-subject");
        visitors.bearer(other.key(theirs)).get(groups()).hasStatus(404);
    }

    @Test
    void shouldDoNothingThatIsForPeople() {
        house.grant(account, Scope.of(house.organization), "owner").isProblem(422, "organizations.unknown-role");
        house.grant(account, Scope.of(house.organization), "admin").hasStatus(201);
        var key = house.key(account);

        visitors.bearer(key).post(path() + "/keys", "{\"name\":\"k\"}").isProblem(403, "hexarch.forbidden");
        visitors.bearer(key)
                .post(house.tenant.path("/invitations"), "{\"email\":\"a@example.com\",\"role\":\"viewer\"}")
                .isProblem(403, "hexarch.forbidden");
        visitors.bearer(key)
                .post(
                        house.tenant.path("/ownership"),
                        "{\"person\":\"%s\"}".formatted(house.somebody().person()))
                .hasStatus(403);
        visitors.bearer(key)
                .post("/api/v1/me/api-keys", """
                        {"name":"k","organization":"%s"}""".formatted(house.tenant.organization()))
                .hasStatus(404);
        visitors.bearer(key).get("/api/v1/me").hasStatus(404);
    }

    @Test
    void shouldHandOutNoMoreThanAMachineHas() {
        house.grant(account, Scope.of(house.organization), "admin").hasStatus(201);
        var key = house.key(account);
        var person = house.somebody().person();

        // An administrator invites, which no machine does.
        house.grant(key, person, Scope.of(house.organization), "admin")
                .isProblem(403, "organizations.beyond-own-rights");
        house.grant(key, person, Scope.of(house.organization), "viewer").hasStatus(201);
        visitors.bearer(key)
                .header("If-Match", "\"1\"")
                .patch(house.tenant.path("/members/" + person), "{\"role\":\"admin\"}")
                .isProblem(403, "organizations.beyond-own-rights");
    }

    private String groups() {
        return house.tenant.path("/groups");
    }

    private String path() {
        return house.tenant.path("/service-accounts/" + account);
    }
}
