package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles that an organization makes for itself: nobody gets more by them than their author has. */
@OrganizationsOnHttp
class RoleTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    private Household house;

    @BeforeEach
    void settle() {
        house = households.settle();
    }

    @Test
    void shouldAllowWhatItNamesWhereItIsGranted() {
        var clerk = house.somebody();
        visitors.as(clerk).get(house.tenant.path("/groups")).hasStatus(403);

        var role = role("Clerk", "group.list", "group.create");
        house.grant(clerk.person(), Scope.of(house.organization), role).hasStatus(201);

        visitors.as(clerk).get(house.tenant.path("/groups")).hasStatus(200);
        visitors.as(clerk)
                .post(house.tenant.path("/groups"), "{\"name\":\"by a clerk\"}")
                .hasStatus(201);
        visitors.as(clerk).get(house.tenant.path("/grants")).hasStatus(403);
    }

    @Test
    void shouldChangeForAllWhoHoldItAndGoOnlyWhenNobodyDoes() {
        var clerk = house.somebody();
        var role = role("Clerk", "group.list");
        var grant = house.grant(clerk.person(), Scope.of(house.organization), role)
                .hasStatus(201)
                .at("/id");
        var path = house.tenant.path("/roles/" + role);

        change("7", path, "{\"permissions\":[\"grant.list\"]}").hasStatus(412);
        change("1", path, "{\"permissions\":[\"grant.list\"],\"name\":\"Reader\"}")
                .hasStatus(200);
        visitors.as(clerk).get(house.tenant.path("/groups")).hasStatus(403);
        visitors.as(clerk).get(house.tenant.path("/grants")).hasStatus(200);

        house.owner().header("If-Match", "\"2\"").delete(path).isProblem(422, "organizations.role-in-use");
        house.owner()
                .header("If-Match", "\"1\"")
                .delete(house.tenant.path("/grants/" + grant))
                .hasStatus(204);
        visitors.as(clerk).get(house.tenant.path("/grants")).hasStatus(403);
        house.owner().header("If-Match", "\"1\"").delete(path).hasStatus(412);
        house.owner().header("If-Match", "\"2\"").delete(path).hasStatus(204);
        house.owner().get(path).hasStatus(404);
    }

    @Test
    void shouldListThemBehindTheBuiltInOnes() {
        role("Clerk", "group.list");

        var listed = house.owner()
                .get(house.tenant.path("/roles"))
                .hasStatus(200)
                .json()
                .at("/items");
        assertThat(listed.findValuesAsString("name")).startsWith("owner").endsWith("Clerk");
    }

    @Test
    void shouldRefuseWhatIsNoRole() {
        role("Clerk", "group.list");
        made(house.tenant.owner(), "clerk", "group.list").isProblem(422, "organizations.role-name-taken");
        made(house.tenant.owner(), "ProjectAdmin", "group.list").isProblem(422, "organizations.role-name-taken");
        made(house.tenant.owner(), "Odd", "no.such").isProblem(422, "organizations.unknown-permission");
        made(house.tenant.owner(), "Odd", "organization.found").isProblem(422, "organizations.unknown-permission");
        house.owner()
                .post(house.tenant.path("/roles"), "{\"name\":\"None\",\"permissions\":[]}")
                .hasStatus(400);
        made(house.somebody("member"), "Mine", "group.list").hasStatus(403);
    }

    @Test
    void shouldBeCalledLikeNoOtherAlsoLater() {
        role("Clerk", "group.list");
        var path = house.tenant.path("/roles/" + role("Reader", "group.list"));

        change("1", path, "{\"name\":\"CLERK\"}").isProblem(422, "organizations.role-name-taken");
        change("1", path, "{\"name\":\"admin\"}").isProblem(422, "organizations.role-name-taken");
        change("1", path, "{\"permissions\":[\"no.such\"]}").isProblem(422, "organizations.unknown-permission");
        change("1", path, "{\"name\":\"reader\"}").hasStatus(200);
    }

    @Test
    void shouldMakeNoMoreThanTheOrganizationMayHave() {
        for (int i = 0; i < 6; i++) role("r" + i, "group.list");

        made(house.tenant.owner(), "one more", "group.list").isProblem(422, "organizations.access-limit");
    }

    @Test
    void shouldHideRolesOfOthers() {
        var other = households.settle();
        var theirs = other.owner()
                .post(other.tenant.path("/roles"), "{\"name\":\"Theirs\",\"permissions\":[\"group.list\"]}")
                .hasStatus(201)
                .at("/id");

        house.owner().get(house.tenant.path("/roles/" + theirs)).hasStatus(404);
        house.grant(house.somebody().person(), Scope.of(house.organization), theirs)
                .isProblem(422, "organizations.unknown-role");
    }

    @Test
    void shouldLetNobodyRiseByWhatTheyMayHandOut() {
        var climber = house.somebody();
        var role = role(
                "Steward",
                "grant.give",
                "grant.change",
                "role.create",
                "role.change",
                "groupMember.add",
                "member.change",
                "invitation.send",
                "member.list");
        var grant = house.grant(climber.person(), Scope.of(house.organization), role)
                .hasStatus(201);
        var admins = house.group("admins");
        house.grant(admins, Scope.of(house.organization), "admin").hasStatus(201);

        beyond(house.grant(climber.token(), climber.person(), house.workspace, "workspaceAdmin"));
        beyond(made(climber, "Better", "group.delete"));
        beyond(as(climber).patch(house.tenant.path("/roles/" + role), "{\"permissions\":[\"group.delete\"]}"));
        beyond(as(climber).patch(house.tenant.path("/grants/" + grant.at("/id")), "{\"role\":\"admin\"}"));
        beyond(visitors.as(climber)
                .post(
                        house.tenant.path("/groups/" + admins + "/members"),
                        "{\"member\":\"" + climber.person() + "\"}"));
        beyond(as(climber).patch(house.tenant.path("/members/" + climber.person()), "{\"role\":\"admin\"}"));
        beyond(visitors.as(climber)
                .post(house.tenant.path("/invitations"), "{\"email\":\"ally@example.com\",\"role\":\"admin\"}"));

        made(climber, "Lister", "member.list").hasStatus(201);
        house.grant(climber.token(), house.group("stewards"), Scope.of(house.organization), role)
                .hasStatus(201);
    }

    @Test
    void shouldNotOutliveTheRightsOfWhoGrantsIt() {
        var steward = house.somebody();
        var role = role("Steward", "grant.give", "group.list");
        var own = role("Viewer of groups", "group.list");
        var held = house.grant(steward.person(), Scope.of(house.organization), role)
                .hasStatus(201)
                .at("/id");
        house.grant(steward.token(), house.group("a"), Scope.of(house.organization), own)
                .hasStatus(201);

        change("1", house.tenant.path("/roles/" + role), "{\"permissions\":[\"grant.give\"]}")
                .hasStatus(200);

        beyond(house.grant(steward.token(), house.group("b"), Scope.of(house.organization), own));
        house.owner()
                .header("If-Match", "\"1\"")
                .delete(house.tenant.path("/grants/" + held))
                .hasStatus(204);
        house.grant(steward.token(), house.group("c"), Scope.of(house.organization), own)
                .hasStatus(403);
    }

    private static void beyond(ApiAnswer answer) {
        answer.isProblem(403, "organizations.beyond-own-rights");
    }

    private ApiRequest as(Signed who) {
        return visitors.as(who).header("If-Match", "\"1\"");
    }

    private ApiAnswer change(String generation, String path, String body) {
        return house.owner().header("If-Match", "\"" + generation + "\"").patch(path, body);
    }

    private String role(String name, String... permissions) {
        return made(house.tenant.owner(), name, permissions).hasStatus(201).at("/id");
    }

    private ApiAnswer made(Signed by, String name, String... permissions) {
        return visitors.as(by)
                .post(house.tenant.path("/roles"), """
                        {"name":"%s","permissions":["%s"]}""".formatted(name, String.join("\",\"", permissions)));
    }
}
