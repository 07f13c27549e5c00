package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationsOnHttp
class JourneyTest {

    @Autowired
    private Visitors visitors;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldKnowThePersonAndWhereTheyBelong() {
        var me = visitors.as(tenant.owner()).get("/api/v1/me").hasStatus(200);

        assertThat(me.at("/email")).isEqualTo(tenant.owner().email());
        assertThat(me.json().at("/organizations").findValuesAsString("id")).contains(tenant.organization());
        assertThat(me.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void shouldShowTheOrganizationToItsOwner() {
        var shown = visitors.as(tenant.owner()).get(tenant.path("")).hasStatus(200);

        shown.assertAt("/role").isEqualTo("owner");
        shown.assertAt("/plan").isEqualTo("standard");
    }

    @Test
    void shouldHideAnotherOrganizationEvenFromItsOwnMembers() {
        var other = visitors.tenant();
        var second = visitors.found(tenant.owner(), "Second of the same owner");

        visitors.as(tenant.owner()).get(other.path("")).isProblem(404, "hexarch.not-found");
        visitors.as(tenant.owner()).get("/api/v1/organizations/" + second).isProblem(404, "hexarch.not-found");
    }

    @Test
    void shouldRenameOnlyWhatWasRead() {
        var owner = tenant.owner();
        visitors.as(owner)
                .header("If-Match", "\"7\"")
                .patch(tenant.path(""), "{\"name\":\"New\"}")
                .hasStatus(412);
        visitors.as(owner).patch(tenant.path(""), "{\"name\":\"New\"}").hasStatus(428);

        var renamed = visitors.as(owner)
                .header("If-Match", "\"1\"")
                .patch(tenant.path(""), "{\"name\":\"New\",\"slug\":\"new-" + System.nanoTime() + "\"}")
                .hasStatus(200);

        renamed.assertAt("/name").isEqualTo("New");
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void shouldRefuseASlugThatSomebodyHas() {
        var other = visitors.tenant();
        var slug = visitors.as(other.owner()).get(other.path("")).at("/slug");

        visitors.as(tenant.owner())
                .header("If-Match", "\"1\"")
                .patch(tenant.path(""), "{\"slug\":\"" + slug + "\"}")
                .isProblem(422, "organizations.slug-taken")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/slug");
        visitors.as(tenant.owner())
                .post("/api/v1/organizations", "{\"name\":\"x\",\"slug\":\"api\"}")
                .isProblem(422, "organizations.slug-reserved");
    }

    @Test
    void shouldListMembersWithTheirNames() {
        visitors.invited(tenant.owner(), tenant.organization(), "m" + System.nanoTime() + "@example.com", "member");

        var members = visitors.as(tenant.owner()).get(tenant.path("/members")).hasStatus(200);

        assertThat(members.json().at("/items").findValuesAsString("role")).containsExactly("owner", "member");
        assertThat(members.json().at("/items").findValuesAsString("displayName"))
                .contains("Somebody");
    }

    @Test
    void shouldTakeTheRightsOfARemovedMemberAtOnce() {
        var member = visitors.invited(
                tenant.owner(), tenant.organization(), "r" + System.nanoTime() + "@example.com", "member");
        visitors.as(member).get(tenant.path("/members")).hasStatus(200);
        var key = visitors.as(member)
                .post("/api/v1/me/api-keys", "{\"name\":\"k\",\"organization\":\"" + tenant.organization() + "\"}")
                .hasStatus(201)
                .at("/secret");
        visitors.bearer(key).get(tenant.path("")).hasStatus(200);

        visitors.as(tenant.owner())
                .header("If-Match", "\"1\"")
                .delete(tenant.path("/members/" + member.person()))
                .hasStatus(204);

        visitors.as(member).get(tenant.path("/members")).isProblem(404, "hexarch.not-found");
        visitors.bearer(key).get(tenant.path("")).isProblem(401, "hexarch.token-revoked");
    }

    @Test
    void shouldCountAndLimitWhatThePlanAllows() {
        for (int i = 0; i < 5; i++)
            visitors.as(tenant.owner())
                    .post("/api/v1/me/api-keys", "{\"name\":\"k\",\"organization\":\"" + tenant.organization() + "\"}")
                    .hasStatus(201);

        visitors.as(tenant.owner())
                .post("/api/v1/me/api-keys", "{\"name\":\"k\",\"organization\":\"" + tenant.organization() + "\"}")
                .isProblem(422, "identity.too-many-keys");
        assertThat(visitors.as(tenant.owner()).get(tenant.path("/quota")).text())
                .contains("{\"name\":\"apiKeys\",\"used\":5,\"limit\":5}")
                .contains("{\"name\":\"members\",\"used\":1,\"limit\":60}");
    }

    @Test
    void shouldListRolesAndPermissions() {
        assertThat(visitors.as(tenant.owner())
                        .get(tenant.path("/roles"))
                        .hasStatus(200)
                        .text())
                .contains("\"workspaceAdmin\"");
        assertThat(visitors.as(tenant.owner())
                        .get("/api/v1/permissions")
                        .hasStatus(200)
                        .text())
                .contains("\"invitation.send\"")
                .contains("\"profile.read\"");
    }
}
