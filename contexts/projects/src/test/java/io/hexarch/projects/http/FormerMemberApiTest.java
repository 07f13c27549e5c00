package io.hexarch.projects.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.events.EventEnvelope;
import io.hexarch.platform.events.EventPosition;
import io.hexarch.projects.adapter.events.ProjectsOfChangedRights;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.http.Workshop.Bench;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProjectsOnHttp
class FormerMemberApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Workshop workshop;

    @Autowired
    private ProjectsOfChangedRights consumer;

    private final String email = "former" + System.nanoTime() + "@example.com";
    private Bench bench;
    private String project;

    @BeforeEach
    void found() {
        bench = workshop.bench();
        project = workshop.readyProject(bench, "web");
    }

    @Test
    void shouldLoseRoleAndRightsWithTheMembership() {
        var eve = joins(bench);
        var ben = visitors.invited(
                bench.owner(), bench.tenant().organization(), "stays" + System.nanoTime() + "@example.com", "member");
        grants(bench, project, eve);
        grants(bench, project, ben);
        awaitRights(bench, eve, ben);

        leaves(bench, eve);

        assertThat(visitors.as(bench.owner())
                        .get(project + "/members")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        awaitRights(bench, ben);
    }

    @Test
    void shouldKeepWhatThePersonHasInAnotherOrganization() {
        var elsewhere = workshop.bench();
        var other = workshop.readyProject(elsewhere, "web");
        var eve = joins(bench);
        grants(bench, project, eve);
        joins(elsewhere);
        grants(elsewhere, other, eve);
        awaitRights(bench, eve);
        awaitRights(elsewhere, eve);

        leaves(bench, eve);

        awaitRights(bench);
        awaitRights(elsewhere, eve);
    }

    @Test
    void shouldTakeNothingFromWhomIsBackWhenTheEventIsReadAgain() {
        var eve = joins(bench);
        grants(bench, project, eve);
        awaitRights(bench, eve);
        leaves(bench, eve);
        awaitRights(bench);
        joins(bench);
        grants(bench, project, eve);
        awaitRights(bench, eve);

        consumer.accept(leaving(eve, "\"" + id(project) + "\",\"ws_x\",\"\""));
        consumer.accept(leaving(eve, ""));

        Awaitility.await().until(this::nothingIsDueForTheProject);
        awaitRights(bench, eve);
    }

    private boolean nothingIsDueForTheProject() {
        var tasks =
                visitors.as(bench.owner()).get(bench.tenant().path("/tasks")).hasStatus(200);
        return tasks.json()
                .at("/items")
                .valueStream()
                .filter(task -> task.at("/resource/id").asString().equals(id(project)))
                .allMatch(task -> task.get("state").asString().equals("done"));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private EventEnvelope leaving(Signed who, String scopes) {
        var organization = OrganizationId.parse(bench.tenant().organization()).orElseThrow();
        return new EventEnvelope(
                new EventPosition(1, 1),
                "MemberLeft",
                1,
                organization,
                Scope.of(organization),
                who.person(),
                "{\"scopes\":[" + scopes + "]}",
                "{}",
                Instant.now(),
                Optional.empty());
    }

    /** Somebody of that address takes part; the first time and again. */
    private Signed joins(Bench in) {
        return visitors.invited(in.owner(), in.tenant().organization(), email, "member");
    }

    private void grants(Bench in, String where, Signed who) {
        visitors.as(in.owner())
                .post(where + "/members", "{\"person\":\"" + who.person() + "\",\"role\":\"admin\"}")
                .hasStatus(202);
    }

    private void leaves(Bench from, Signed who) {
        var member = from.tenant().path("/members/" + who.person());
        var generation = visitors.as(from.owner())
                .get(from.tenant().path("/members"))
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/person/id").asString().equals(who.person()))
                .findFirst()
                .orElseThrow()
                .get("generation")
                .asLong();
        visitors.as(from.owner())
                .header("If-Match", "\"" + generation + "\"")
                .delete(member)
                .hasStatus(204);
    }

    /** Administrators are these, and nobody else has any role. */
    private void awaitRights(Bench in, Signed... expected) {
        var people = Arrays.stream(expected)
                .collect(toMap(who -> PersonId.parse(who.person()).orElseThrow(), _ -> MemberRole.ADMIN));
        workshop.awaitMembers(in, "web", people);
    }
}
