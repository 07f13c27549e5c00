package io.hexarch.server.guard;

import static io.hexarch.kernel.access.BuiltInRole.ADMIN;
import static io.hexarch.kernel.access.BuiltInRole.AUDITOR;
import static io.hexarch.kernel.access.BuiltInRole.BILLING;
import static io.hexarch.kernel.access.BuiltInRole.MEMBER;
import static io.hexarch.kernel.access.BuiltInRole.OPERATOR;
import static io.hexarch.kernel.access.BuiltInRole.OWNER;
import static io.hexarch.kernel.access.BuiltInRole.VIEWER;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Grants;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.json.Words;
import io.hexarch.projects.ProjectId;
import io.hexarch.server.guard.Guest.Home;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody who tries the doors: one with each built-in role, some from elsewhere, and one with a limited key. */
final class Crowd {

    private static final int MOST_GENERATIONS = 9;

    private final Stage stage;
    private final Furnished house;
    private final Grants grants;
    private final TenantTransaction transaction;
    private final List<Guest> guests = new ArrayList<>();

    Crowd(Stage stage, Furnished house, Grants grants, TenantTransaction transaction) {
        this.stage = stage;
        this.house = house;
        this.grants = grants;
        this.transaction = transaction;
    }

    /** The owner first: who is let in is asked for first. */
    List<Guest> gather() {
        insider("the owner", house.owner(), OWNER);
        Stream.of(ADMIN, MEMBER, BILLING, VIEWER).forEach(role -> insider("the " + word(role), invited(role), role));
        Stream.of(BuiltInRole.values())
                .filter(role -> role.kind() == ScopeKind.WORKSPACE || role.kind() == ScopeKind.PROJECT)
                .forEach(this::granted);
        var stranger = stage.furnished();
        guests.add(new Guest(
                "the owner of another organization",
                stranger.owner().token(),
                Home.ELSEWHERE,
                Set.of(),
                Optional.empty()));
        unattached("somebody who chose no organization", stranger.owner());
        unattached("the operator", stage.visitors().operator(), OPERATOR);
        unattached("the auditor", auditor(), AUDITOR);
        guests.add(new Guest(
                "the owner's limited key",
                limitedKey(),
                Home.HOUSE,
                Set.of(OWNER),
                Optional.of(Set.of("profile.read"))));
        return List.copyOf(guests);
    }

    /** Someone who sees only the bills of the organization, and has the role on the scope. */
    private void granted(BuiltInRole role) {
        var someone = invited(BILLING);
        var organization = OrganizationId.parse(house.organization()).orElseThrow();
        var person = PersonId.parse(someone.person()).orElseThrow();
        var scope = role.kind() == ScopeKind.WORKSPACE
                ? Scope.workspace(WorkspaceId.parse(house.id(WorkspaceId.class))
                        .orElseThrow()
                        .value())
                : Scope.project(
                        ProjectId.parse(house.id(ProjectId.class)).orElseThrow().value());
        var actor = Actors.person(person, organization);
        transaction.run(actor, organization, () -> grants.give(actor, organization, scope, person, role));
        insider("the " + word(role), someone, BILLING, role);
    }

    private void insider(String name, Signed someone, BuiltInRole... roles) {
        guests.add(new Guest(name, someone.token(), Home.HOUSE, Set.of(roles), Optional.empty()));
    }

    private void unattached(String name, Signed someone, BuiltInRole... roles) {
        guests.add(new Guest(name, withoutOrganization(someone), Home.NONE, Set.of(roles), Optional.empty()));
    }

    private Signed invited(BuiltInRole role) {
        return stage.invited(house.tenant(), word(role));
    }

    private String withoutOrganization(Signed someone) {
        var fresh = stage.visitors().signIn(someone.email(), Visitors.PASSWORD);
        return stage.visitors()
                .anonymous()
                .post("/auth/switch", "{\"organization\":null,\"refreshToken\":\"" + fresh.refresh() + "\"}")
                .hasStatus(200)
                .at("/accessToken");
    }

    private Signed auditor() {
        var someone = stage.furnished().owner();
        var path = "/api/v1/admin/people/" + someone.person() + "/platform-roles";
        var operator = withoutOrganization(stage.visitors().operator());
        for (int generation = 1; generation < MOST_GENERATIONS; generation++) {
            var answer = stage.visitors()
                    .bearer(operator)
                    .header("If-Match", "\"" + generation + "\"")
                    .put(path, "{\"roles\":[\"auditor\"]}");
            if (answer.status() == 200) return someone;
            answer.hasStatus(412);
        }
        throw new IllegalStateException("nobody can be made an auditor");
    }

    private String limitedKey() {
        return stage.visitors()
                .as(house.owner())
                .post("/api/v1/me/api-keys", """
                        {"name":"limited","organization":"%s","scopes":["profile.read"]}""".formatted(house.organization()))
                .hasStatus(201)
                .at("/secret");
    }

    private static String word(BuiltInRole role) {
        return Words.of(role);
    }
}
