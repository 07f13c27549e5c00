package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.fake.Actors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why somebody may do something, told as the gate decides it. */
@OrganizationsOnHttp
class ExplanationTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    private Household house;
    private Signed somebody;

    @BeforeEach
    void settle() {
        house = households.settle();
        somebody = house.somebody();
    }

    @Test
    void shouldTellTheChainFromTheGroupToTheRole() {
        var team = house.group("team");
        var department = house.group("department");
        house.put(somebody.person(), team).hasStatus(201);
        house.put(team, department).hasStatus(201);
        var role = house.owner()
                .post(house.tenant.path("/roles"), "{\"name\":\"Clerk\",\"permissions\":[\"group.list\"]}")
                .hasStatus(201)
                .at("/id");
        var grant = house.grant(department, Scope.of(house.organization), role)
                .hasStatus(201)
                .at("/id");

        var told = asked(somebody.person(), "group.list", house.tenant.organization());

        told.assertAt("/allowed").isEqualTo("true");
        told.assertAt("/decision")
                .isEqualTo(
                        "Allowed, because they are in the group team, which is in the group department, which is granted the role Clerk "
                                + "in the whole organization.");
        told.assertAt("/because/0/grant").isEqualTo(grant);
        told.assertAt("/because/0/groups/1/id").isEqualTo(department);
    }

    @Test
    void shouldSayWhatIsMissing() {
        var told = asked(somebody.person(), "group.create", house.tenant.organization());

        told.assertAt("/allowed").isEqualTo("false");
        told.assertAt("/decision").contains("no role there or above allows group.create", "owner, admin");
        assertThat(told.json().at("/because")).isEmpty();
    }

    @Test
    void shouldTellOfMembersAndOfNobody() {
        asked(house.tenant.owner().person(), "group.create", house.tenant.organization())
                .assertAt("/because/0/sentence")
                .contains("a member with the role owner");
        asked(Actors.newPerson().text(), "group.list", house.tenant.organization())
                .assertAt("/allowed")
                .isEqualTo("false");
        house.owner()
                .get(house.tenant.path("/access?permission=group.list"))
                .hasStatus(200)
                .assertAt("/actor")
                .isEqualTo(house.tenant.owner().person());
    }

    @Test
    void shouldTellOfAGroupWithoutItsMembersAndOfAMachineThatHoldsNothing() {
        var group = house.group("admins");
        house.grant(group, Scope.of(house.organization), "admin").hasStatus(201);

        asked(group, "group.create", house.tenant.organization())
                .assertAt("/because/0/sentence")
                .isEqualTo("they are granted the role admin in the whole organization");
        asked(new ServiceAccountId(UUID.randomUUID()).text(), "group.create", house.tenant.organization())
                .assertAt("/allowed")
                .isEqualTo("false");
    }

    @Test
    void shouldRefuseQuestionsThatTheGateIsNeverAsked() {
        house.owner().get(house.tenant.path("/access")).isProblem(422, "organizations.unknown-permission");
        house.owner()
                .get(house.tenant.path("/access?permission=group.list&scope=" + house.project.text()))
                .isProblem(422, "organizations.unknown-permission");
        house.owner()
                .get(house.tenant.path("/access?permission=group.list&scope="
                        + Scope.project(UUID.randomUUID()).text()))
                .isProblem(422, "organizations.unknown-scope");
        visitors.as(house.somebody("member"))
                .get(house.tenant.path("/access?permission=group.list"))
                .hasStatus(403);
    }

    private ApiAnswer asked(String actor, String permission, String scope) {
        return house.owner()
                .get(house.tenant.path("/access?actor=" + actor + "&permission=" + permission + "&scope=" + scope))
                .hasStatus(200);
    }
}
