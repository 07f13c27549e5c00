package io.hexarch.projects.http;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.http.Workshop.Bench;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the organization grants on a project, its namespace knows: by groups and by roles of the organization's own, too. */
@ProjectsOnHttp
class ProjectRightsApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    private Bench bench;
    private String project;
    private Signed ada;

    @BeforeEach
    void found() {
        bench = workshop.bench();
        var path = workshop.readyProject(bench, "web");
        project = path.substring(path.lastIndexOf('/') + 1);
        ada = visitors.invited(
                bench.owner(), bench.tenant().organization(), "a" + System.nanoTime() + "@example.com", "member");
    }

    @Test
    void shouldFollowGroupsAndGroupsInsideThem() {
        var team = group("team");
        var everybody = group("everybody");
        put(team, everybody);
        grant(everybody, "projectDeveloper");

        put(ada.person(), team);
        awaitRights(MemberRole.DEVELOPER);
        owner().delete(members(team) + "/" + ada.person()).hasStatus(204);
        awaitNobody();

        put(ada.person(), team);
        awaitRights(MemberRole.DEVELOPER);
        owner().header("If-Match", "\"1\"")
                .delete(bench.tenant().path("/groups/" + team))
                .hasStatus(204);
        awaitNobody();
    }

    @Test
    void shouldFollowAGrantThatIsGivenChangedAndTaken() {
        var grant = bench.tenant().path("/grants/" + grant(ada.person(), "projectViewer"));
        awaitRights(MemberRole.VIEWER);

        owner().header("If-Match", "\"1\"")
                .patch(grant, "{\"role\":\"projectAdmin\"}")
                .hasStatus(200);
        awaitRights(MemberRole.ADMIN);

        owner().header("If-Match", "\"2\"").delete(grant).hasStatus(204);
        awaitNobody();
    }

    @Test
    void shouldTakeTheStrongestOfWhatSomebodyHolds() {
        var team = group("team");
        put(ada.person(), team);
        grant(ada.person(), "projectViewer");
        awaitRights(MemberRole.VIEWER);

        var stronger = grant(team, "projectAdmin");
        awaitRights(MemberRole.ADMIN);
        owner().header("If-Match", "\"1\"")
                .delete(bench.tenant().path("/grants/" + stronger))
                .hasStatus(204);
        awaitRights(MemberRole.VIEWER);
    }

    @Test
    void shouldMakeOfAnOwnRoleWhatItCoversAndNoMore() {
        var all = permissionsOf("projectViewer");
        var role = made(bench.tenant().path("/roles"), "{\"name\":\"Reader\",\"permissions\":" + all + "}");
        grant(ada.person(), role);
        awaitRights(MemberRole.VIEWER);

        owner().header("If-Match", "\"1\"")
                .patch(bench.tenant().path("/roles/" + role), "{\"permissions\":[\"project.manageMembers\"]}")
                .hasStatus(200);

        awaitNobody();
    }

    @Test
    void shouldLoseWithTheMembershipWhatAGroupGave() {
        var team = group("team");
        grant(team, "projectDeveloper");
        put(ada.person(), team);
        awaitRights(MemberRole.DEVELOPER);

        owner().header("If-Match", "\"1\"")
                .delete(bench.tenant().path("/members/" + ada.person()))
                .hasStatus(204);

        awaitNobody();
    }

    private String permissionsOf(String role) {
        return owner().get(bench.tenant().path("/roles"))
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.get("name").asString().equals(role))
                .flatMap(one -> one.get("permissions").valueStream())
                .map(permission -> "\"" + permission.asString() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String group(String name) {
        return made(bench.tenant().path("/groups"), "{\"name\":\"" + name + "\"}");
    }

    private void put(String member, String group) {
        owner().post(members(group), "{\"member\":\"" + member + "\"}").hasStatus(201);
    }

    private String members(String group) {
        return bench.tenant().path("/groups/" + group + "/members");
    }

    private String grant(String subject, String role) {
        return made(bench.tenant().path("/grants"), """
                {"subject":"%s","scope":"%s","role":"%s"}""".formatted(subject, project, role));
    }

    private String made(String path, String body) {
        return owner().post(path, body).hasStatus(201).at("/id");
    }

    private void awaitRights(MemberRole role) {
        workshop.awaitMembers(bench, "web", Map.of(PersonId.parse(ada.person()).orElseThrow(), role));
    }

    private void awaitNobody() {
        workshop.awaitMembers(bench, "web", Map.of());
    }

    private ApiRequest owner() {
        return visitors.as(bench.owner());
    }
}
