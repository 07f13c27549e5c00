package io.hexarch.organizations.http;

import static io.hexarch.testkit.crowd.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups inside groups, and what their members have by them. */
@OrganizationsOnHttp
class GroupTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    @Autowired
    private Access access;

    private Household house;

    @BeforeEach
    void settle() {
        house = households.settle();
    }

    @Test
    void shouldGiveByGroupsInsideGroupsAndTakeWithThem() {
        var somebody = house.somebody();
        var team = house.group("team");
        var department = house.group("department");
        house.put(somebody.person(), team).hasStatus(201);
        house.put(team, department).hasStatus(201);
        assertThat(sees(somebody)).isFalse();

        house.grant(department, house.workspace, "workspaceViewer").hasStatus(201);
        assertThat(sees(somebody)).isTrue();

        house.owner().delete(path(department) + "/members/" + team).hasStatus(204);
        assertThat(sees(somebody)).isFalse();
        house.owner().delete(path(department) + "/members/" + team).hasStatus(404);
    }

    @Test
    void shouldRefuseAGroupInsideItself() {
        var inner = house.group("inner");
        var outer = house.group("outer");
        house.put(inner, outer).hasStatus(201);

        house.put(outer, inner)
                .isProblem(422, "organizations.group-cycle")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/member");
        house.put(inner, inner).isProblem(422, "organizations.group-cycle");
    }

    @Test
    void shouldCloseNoCircleWhenEverybodyTriesAtOnce() {
        var ring = List.of(house.group("a"), house.group("b"), house.group("c"));

        var answers = atOnce(12, i -> () -> house.put(ring.get(i % 3), ring.get((i + 1) % 3)));

        assertThat(answers).extracting(ApiAnswer::status).containsOnly(201, 422);
        long inside = ring.stream()
                .mapToLong(group -> house.owner()
                        .get(path(group) + "/members")
                        .json()
                        .at("/items")
                        .size())
                .sum();
        assertThat(inside).isEqualTo(2);
    }

    @Test
    void shouldRefuseWhatIsTooDeepTooManyOrNobody() {
        var groups = List.of(house.group("1"), house.group("2"), house.group("3"), house.group("4"));
        house.put(groups.get(0), groups.get(1)).hasStatus(201);
        house.put(groups.get(1), groups.get(2)).hasStatus(201);
        house.put(groups.get(2), groups.get(3)).isProblem(422, "organizations.groups-too-deep");

        house.put(groups.get(0), groups.get(3)).hasStatus(201);
        house.put(house.somebody().person(), groups.get(3)).hasStatus(201);
        house.put(house.somebody().person(), groups.get(3)).hasStatus(201);
        house.put(house.somebody().person(), groups.get(3)).isProblem(422, "organizations.access-limit");

        house.put(Actors.newPerson().text(), groups.get(0)).isProblem(422, "organizations.unknown-subject");
        house.put(new GroupId(UUID.randomUUID()).text(), groups.get(0)).isProblem(422, "organizations.unknown-subject");
        house.put(new ServiceAccountId(UUID.randomUUID()).text(), groups.get(0))
                .isProblem(422, "organizations.unknown-subject");
        house.put("ws_nonsense", groups.get(0)).hasStatus(400);
        for (int i = 5; i <= 8; i++) house.group("" + i);
        house.owner()
                .post(house.tenant.path("/groups"), "{\"name\":\"one more\"}")
                .isProblem(422, "organizations.access-limit");
    }

    @Test
    void shouldHideGroupsOfOthersAndTakeNoneOfTheirPeople() {
        var other = households.settle();
        var theirs = other.group("theirs");
        var ours = house.group("ours");

        house.owner().get(house.tenant.path("/groups/" + theirs)).hasStatus(404);
        house.owner().get(other.tenant.path("/groups/" + theirs)).hasStatus(404);
        house.put(theirs, ours).isProblem(422, "organizations.unknown-subject");
        house.put(other.somebody().person(), ours).isProblem(422, "organizations.unknown-subject");
    }

    @Test
    void shouldCallAGroupOtherwiseButLikeNoOther() {
        var group = house.group("Alpha");
        house.group("Beta");
        house.owner()
                .post(house.tenant.path("/groups"), "{\"name\":\"ALPHA\"}")
                .isProblem(422, "organizations.group-name-taken");

        house.owner()
                .header("If-Match", "\"1\"")
                .patch(path(group), "{\"name\":\"beta\"}")
                .isProblem(422, "organizations.group-name-taken");
        var changed = house.owner()
                .header("If-Match", "\"1\"")
                .patch(path(group), "{\"name\":\"Gamma\",\"description\":\"builds\"}")
                .hasStatus(200);
        changed.assertAt("/name").isEqualTo("Gamma");
        changed.assertAt("/description").isEqualTo("builds");
        house.owner()
                .header("If-Match", "\"1\"")
                .patch(path(group), "{\"name\":\"Delta\"}")
                .hasStatus(412);
        house.owner().patch(path(group), "{\"name\":\"\"}").hasStatus(428);
        house.owner()
                .header("If-Match", "\"1\"")
                .patch(path(group), "{\"name\":\"\"}")
                .hasStatus(400);
        assertThat(house.owner().get(house.tenant.path("/groups?limit=1")).at("/items/0/name"))
                .isEqualTo("Beta");
        var next = house.owner().get(house.tenant.path("/groups?limit=1")).at("/nextCursor");
        assertThat(house.owner()
                        .get(house.tenant.path("/groups?limit=1&cursor=" + next))
                        .at("/items/0/name"))
                .isEqualTo("Gamma");
    }

    @Test
    void shouldTakeAllThatADeletedGroupHeld() {
        var somebody = house.somebody();
        var group = house.group("short-lived");
        house.put(somebody.person(), group).hasStatus(201);
        house.grant(group, house.project, "projectViewer").hasStatus(201);
        assertThat(sees(somebody)).isTrue();

        house.owner().header("If-Match", "\"3\"").delete(path(group)).hasStatus(412);
        house.owner().header("If-Match", "\"1\"").delete(path(group)).hasStatus(204);

        assertThat(sees(somebody)).isFalse();
        house.owner().get(path(group)).hasStatus(404);
        assertThat(house.owner().get(house.tenant.path("/grants")).json().at("/items"))
                .isEmpty();
    }

    @Test
    void shouldTakeWhoLeavesOutOfAllGroups() {
        var somebody = house.somebody();
        var group = house.group("team");
        house.put(somebody.person(), group).hasStatus(201);
        house.grant(group, house.project, "projectViewer").hasStatus(201);

        house.owner()
                .header("If-Match", "\"1\"")
                .delete(house.tenant.path("/members/" + somebody.person()))
                .hasStatus(204);

        assertThat(sees(somebody)).isFalse();
        assertThat(house.owner().get(path(group)).hasStatus(200).at("/members")).isEqualTo("0");
        assertThat(house.owner().get(path(group) + "/members").json().at("/items"))
                .isEmpty();
    }

    @Test
    void shouldLetOnlyAdministratorsChangeGroups() {
        var group = house.group("ours");
        var member = visitors.as(house.somebody("member"));

        member.get(path(group)).hasStatus(200);
        member.post(house.tenant.path("/groups"), "{\"name\":\"mine\"}").hasStatus(403);
        visitors.as(house.somebody()).get(path(group)).hasStatus(403);
    }

    private boolean sees(Signed who) {
        return access.may(house.actor(who), Household.LOOK, house.project);
    }

    private String path(String group) {
        return house.tenant.path("/groups/" + group);
    }
}
