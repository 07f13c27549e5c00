package io.hexarch.projects.http;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.http.Workshop.Bench;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectsOnHttp
class ProjectMemberApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    private Bench bench;
    private String project;

    @BeforeEach
    void found() {
        bench = workshop.bench();
        project = workshop.readyProject(bench, "web");
    }

    @Test
    void shouldCarryRolesIntoTheNamespaceAndOutAgain() {
        var ada = colleague("billing");

        owner().post(members(""), body(ada, "developer")).hasStatus(202);
        workshop.awaitMembers(bench, "web", Map.of(id(ada), MemberRole.DEVELOPER));
        owner().patch(members("/" + ada.person()), "{\"role\":\"viewer\"}").hasStatus(202);
        workshop.awaitMembers(bench, "web", Map.of(id(ada), MemberRole.VIEWER));
        var listed = owner().get(members("")).hasStatus(200);
        listed.assertAt("/items/0/person/id").isEqualTo(ada.person());
        listed.assertAt("/items/0/role").isEqualTo("viewer");
        owner().delete(members("/" + ada.person())).hasStatus(202);

        workshop.awaitMembers(bench, "web", Map.of());
    }

    @Test
    void shouldOpenTheProjectToWhomIsNamedOnly() {
        var ben = colleague("billing");
        visitors.as(ben).get(project).isProblem(403, "hexarch.forbidden");

        owner().post(members(""), body(ben, "viewer")).hasStatus(202);

        visitors.as(ben).get(project).hasStatus(200);
        visitors.as(ben).post(members(""), body(ben, "admin")).isProblem(403, "hexarch.forbidden");
        visitors.as(ben)
                .patch(members("/" + ben.person()), "{\"role\":\"admin\"}")
                .isProblem(403, "hexarch.forbidden");
        visitors.as(ben)
                .header("If-Match", "\"1\"")
                .patch(project, "{\"quota\":null}")
                .isProblem(403, "hexarch.forbidden");
    }

    @Test
    void shouldLetNobodyGiveMoreThanTheyHave() {
        var ben = colleague("billing");
        var gatekeeper = owner().post(
                        bench.tenant().path("/roles"),
                        "{\"name\":\"Gatekeeper\",\"permissions\":[\"project.view\",\"project.manageMembers\"]}")
                .hasStatus(201)
                .at("/id");
        owner().post(bench.tenant().path("/grants"), """
                        {"subject":"%s","scope":"%s","role":"%s"}""".formatted(ben.person(), projectId(), gatekeeper))
                .hasStatus(201);

        visitors.as(ben).post(members(""), body(ben, "admin")).isProblem(403, "organizations.beyond-own-rights");

        workshop.awaitMembers(bench, "web", Map.of());
        visitors.as(ben)
                .header("If-Match", "\"1\"")
                .patch(project, "{\"quota\":null}")
                .isProblem(403, "hexarch.forbidden");
    }

    @Test
    void shouldRefuseWhoDoesNotBelongToTheOrganization() {
        var stranger = workshop.bench().owner();

        owner().post(members(""), body(stranger, "viewer"))
                .isProblem(422, "projects.not-a-member-of-the-organization")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/person");
        owner().delete(members("/" + stranger.person())).isProblem(404, "hexarch.not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                             | 400 | hexarch.invalid-field
                    {"person":"%s"}                                | 400 | hexarch.invalid-field
                    {"role":"admin"}                               | 400 | hexarch.invalid-field
                    {"person":"%s","role":"boss"}                  | 400 | hexarch.invalid-field
                    {"person":"nobody","role":"admin"}             | 400 | hexarch.invalid-field
                    {"person":"%s","role":"admin","until":"x"}     | 400 | hexarch.unknown-field
                    """)
    void shouldSayWhatIsWrong(String body, int status, String code) {
        owner().post(members(""), body.formatted(bench.owner().person())).isProblem(status, code);
    }

    private Signed colleague(String role) {
        return visitors.invited(
                bench.owner(), bench.tenant().organization(), "c" + System.nanoTime() + "@example.com", role);
    }

    private static PersonId id(Signed who) {
        return PersonId.parse(who.person()).orElseThrow();
    }

    private static String body(Signed who, String role) {
        return "{\"person\":\"" + who.person() + "\",\"role\":\"" + role + "\"}";
    }

    private String projectId() {
        return project.substring(project.lastIndexOf('/') + 1);
    }

    private String members(String rest) {
        return project + "/members" + rest;
    }

    private ApiRequest owner() {
        return visitors.as(bench.owner());
    }
}
