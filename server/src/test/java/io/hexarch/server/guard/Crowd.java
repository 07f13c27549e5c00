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
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Grants;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.platform.web.json.Words;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.projects.ProjectId;
import io.hexarch.server.guard.Guest.Home;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody who tries the doors: one with each built-in role, some from elsewhere, and one with a limited key, and a machine. */
final class Crowd {

    private final Stage stage;
    private final Furnished house;
    private final Grants grants;
    private final TenantTransaction transaction;
    private final Strangers strangers;
    private final List<Guest> guests = new ArrayList<>();

    Crowd(Stage stage, Furnished house, Grants grants, TenantTransaction transaction) {
        this.stage = stage;
        this.house = house;
        this.grants = grants;
        this.transaction = transaction;
        this.strangers = new Strangers(stage);
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
        unattached("the auditor", strangers.auditor(), AUDITOR);
        guests.add(new Guest(
                "the owner's limited key",
                limitedKey(),
                Home.HOUSE,
                Set.of(OWNER),
                Optional.of(Set.of("profile.read"))));
        machine();
        return List.copyOf(guests);
    }

    /** An administrator, with a key that names whatever a key of a machine can name. */
    private void machine() {
        var named = new HashSet<String>();
        for (var permission : owner().get("/api/v1/permissions?limit=200")
                .hasStatus(200)
                .json()
                .at("/items")) {
            var scope = permission.at("/scope").asString();
            boolean inside = !scope.equals("platform") && !scope.equals("person");
            if (inside && !permission.at("/peopleOnly").asBoolean())
                named.add(permission.at("/name").asString());
        }
        var account = house.id(ServiceAccountId.class);
        owner().post(house.tenant().path("/grants"), """
                        {"subject":"%s","scope":"%s","role":"admin"}""".formatted(account, house.organization()))
                .hasStatus(201);
        var token = owner().post(house.tenant().path("/service-accounts/" + account + "/keys"), """
                        {"name":"all","permissions":["%s"]}""".formatted(
                                String.join("\",\"", named)))
                .hasStatus(201)
                .at("/secret");
        guests.add(new Guest(
                "a machine that is an administrator", token, Home.HOUSE, Set.of(ADMIN), Optional.of(named), true));
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
        var owner = Actors.person(PersonId.parse(house.owner().person()).orElseThrow(), organization);
        var given = transaction.in(owner, organization, () -> grants.give(owner, organization, scope, person, role));
        if (!(given instanceof Grants.Given.Done)) throw new AssertionError(given);
        insider("the " + word(role), someone, BILLING, role);
    }

    private void insider(String name, Signed someone, BuiltInRole... roles) {
        guests.add(new Guest(name, someone.token(), Home.HOUSE, Set.of(roles), Optional.empty()));
    }

    private void unattached(String name, Signed someone, BuiltInRole... roles) {
        guests.add(new Guest(name, strangers.withoutOrganization(someone), Home.NONE, Set.of(roles), Optional.empty()));
    }

    private Signed invited(BuiltInRole role) {
        return stage.invited(house.tenant(), word(role));
    }

    private String limitedKey() {
        return stage.visitors()
                .as(house.owner())
                .post("/api/v1/me/api-keys", """
                        {"name":"limited","organization":"%s","scopes":["profile.read"]}""".formatted(house.organization()))
                .hasStatus(201)
                .at("/secret");
    }

    private ApiRequest owner() {
        return stage.visitors().as(house.owner());
    }

    private static String word(BuiltInRole role) {
        return Words.of(role);
    }
}
