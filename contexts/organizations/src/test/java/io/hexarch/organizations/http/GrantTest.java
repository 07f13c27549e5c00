package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles on any scope, given to anybody who takes part. */
@OrganizationsOnHttp
class GrantTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    @Autowired
    private Access access;

    private Household house;
    private Signed somebody;

    @BeforeEach
    void settle() {
        house = households.settle();
        somebody = house.somebody();
    }

    @Test
    void shouldGiveChangeAndTake() {
        var given =
                house.grant(somebody.person(), house.project, "projectViewer").hasStatus(201);
        assertThat(sees()).isTrue();
        var path = house.tenant.path("/grants/" + given.at("/id"));
        assertThat(house.owner().get(path).hasStatus(200).at("/subjectName")).isEqualTo("Somebody");

        house.owner()
                .header("If-Match", "\"7\"")
                .patch(path, "{\"role\":\"projectAdmin\"}")
                .hasStatus(412);
        var changed = house.owner()
                .header("If-Match", "\"1\"")
                .patch(path, "{\"role\":\"projectAdmin\"}")
                .hasStatus(200);
        changed.assertAt("/role").isEqualTo("projectAdmin");
        assertThat(sees()).isFalse();
        house.owner()
                .header("If-Match", "\"2\"")
                .patch(path, "{\"role\":\"viewer\"}")
                .isProblem(422, "organizations.unknown-role");

        house.owner().header("If-Match", "\"1\"").delete(path).hasStatus(412);
        house.owner().header("If-Match", "\"2\"").delete(path).hasStatus(204);
        house.owner().get(path).hasStatus(404);
    }

    @Test
    void shouldMakeAGroupsMembersAdministratorsOfTheWhole() {
        var group = house.group("admins");
        house.put(somebody.person(), group).hasStatus(201);
        visitors.as(somebody)
                .post(house.tenant.path("/groups"), "{\"name\":\"mine\"}")
                .hasStatus(403);

        house.grant(group, Scope.of(house.organization), "admin").hasStatus(201);

        visitors.as(somebody)
                .post(house.tenant.path("/groups"), "{\"name\":\"mine\"}")
                .hasStatus(201);
    }

    @Test
    void shouldSayWhyNot() {
        var person = somebody.person();
        house.grant(person, house.project, "owner").isProblem(422, "organizations.unknown-role");
        house.grant(person, Scope.of(house.organization), "owner").isProblem(422, "organizations.unknown-role");
        house.grant(person, house.workspace, "projectViewer").isProblem(422, "organizations.unknown-role");
        house.grant(person, house.project, new RoleId(UUID.randomUUID()).text())
                .isProblem(422, "organizations.unknown-role");
        house.grant(person, house.project, "emperor").hasStatus(400);
        house.grant(person, Scope.project(UUID.randomUUID()), "projectViewer")
                .isProblem(422, "organizations.unknown-scope");
        house.grant(Actors.newPerson().text(), house.project, "projectViewer")
                .isProblem(422, "organizations.unknown-subject");
        house.grant(person, house.project, "projectViewer").hasStatus(201);
        house.grant(person, house.project, "projectAdmin").isProblem(422, "organizations.already-granted");
    }

    @Test
    void shouldLeaveAGrantAsItIsWhenItIsOfThatRole() {
        var given =
                house.grant(somebody.person(), house.project, "projectViewer").hasStatus(201);

        house.owner()
                .header("If-Match", "\"1\"")
                .patch(house.tenant.path("/grants/" + given.at("/id")), "{\"role\":\"projectViewer\"}")
                .hasStatus(200)
                .assertAt("/generation")
                .isEqualTo("1");
    }

    @Test
    void shouldGiveNothingToAServiceAccountOfNobody() {
        house.grant(new ServiceAccountId(UUID.randomUUID()).text(), house.project, "projectViewer")
                .isProblem(422, "organizations.unknown-subject");
        house.grant(new GroupId(UUID.randomUUID()).text(), house.project, "projectViewer")
                .isProblem(422, "organizations.unknown-subject");
    }

    @Test
    void shouldGiveNoMoreThanTheOrganizationMayHave() {
        for (int i = 0; i < 5; i++) {
            var group = house.group("g" + i);
            house.grant(group, house.project, "projectViewer").hasStatus(201);
            house.grant(group, house.workspace, "workspaceViewer").hasStatus(201);
        }

        house.grant(somebody.person(), house.project, "projectViewer").isProblem(422, "organizations.access-limit");
    }

    @Test
    void shouldTakeNothingOfAnotherOrganization() {
        var other = households.settle();
        var theirs = other.grant(other.somebody().person(), other.project, "projectViewer")
                .hasStatus(201)
                .at("/id");

        house.grant(somebody.person(), other.project, "projectViewer").isProblem(422, "organizations.unknown-scope");
        house.owner().get(house.tenant.path("/grants/" + theirs)).hasStatus(404);
        house.owner().get(other.tenant.path("/grants/" + theirs)).hasStatus(404);
        house.owner()
                .header("If-Match", "\"1\"")
                .delete(house.tenant.path("/grants/" + theirs))
                .hasStatus(404);
    }

    @Test
    void shouldListByWhoAndByWhere() {
        house.grant(somebody.person(), house.project, "projectViewer").hasStatus(201);
        house.grant(somebody.person(), house.workspace, "workspaceViewer").hasStatus(201);
        house.grant(house.group("team"), house.project, "projectAdmin").hasStatus(201);

        assertThat(listed("")).hasSize(3);
        assertThat(listed("?subject=" + somebody.person())).hasSize(2);
        assertThat(listed("?scope=" + house.project.text())).containsExactlyInAnyOrder("projectViewer", "projectAdmin");
        var next = house.owner().get(house.tenant.path("/grants?limit=2")).at("/nextCursor");
        assertThat(listed("?limit=2&cursor=" + next)).containsExactly("projectAdmin");
    }

    @Test
    void shouldHandOutNoMoreThanAKeyIsLimitedTo() {
        var key = house.owner()
                .post("/api/v1/me/api-keys", """
                        {"name":"granting","organization":"%s","scopes":["grant.give","groupMember.add"]}""".formatted(house.tenant.organization()))
                .hasStatus(201)
                .at("/secret");

        house.grant(key, somebody.person(), Scope.of(house.organization), "admin")
                .isProblem(403, "organizations.beyond-own-rights");

        var group = house.group("admins");
        house.grant(group, Scope.of(house.organization), "admin").hasStatus(201);
        visitors.bearer(key)
                .post(house.tenant.path("/groups/" + group + "/members"), """
                        {"member":"%s"}""".formatted(somebody.person()))
                .isProblem(403, "organizations.beyond-own-rights");
    }

    private List<String> listed(String query) {
        return house.owner()
                .get(house.tenant.path("/grants" + query))
                .hasStatus(200)
                .json()
                .at("/items")
                .findValuesAsString("role");
    }

    private boolean sees() {
        return access.may(house.actor(somebody), Household.LOOK, house.project);
    }
}
