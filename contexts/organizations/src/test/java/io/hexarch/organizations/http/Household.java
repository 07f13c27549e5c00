package io.hexarch.organizations.http;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.testkit.fake.Actors;
import java.util.UUID;

/** One tenant with a workspace and a project, and people who have next to nothing there. */
final class Household {

    /** Something that is only asked for here. */
    static final Permission LOOK =
            Permission.of("thing.look", ScopeKind.PROJECT, BuiltInRole.WORKSPACE_VIEWER, BuiltInRole.PROJECT_VIEWER);

    private final Visitors visitors;
    final Tenant tenant;
    final OrganizationId organization;
    final Scope workspace = Scope.workspace(UUID.randomUUID());
    final Scope project = Scope.project(UUID.randomUUID());

    Household(Visitors visitors, Scopes scopes, TenantTransaction transaction) {
        this.visitors = visitors;
        this.tenant = visitors.tenant();
        this.organization = OrganizationId.parse(tenant.organization()).orElseThrow();
        transaction.run(Actors.person(), organization, () -> {
            scopes.add(workspace, Scope.of(organization), organization);
            scopes.add(project, workspace, organization);
        });
    }

    ApiRequest owner() {
        return visitors.as(tenant.owner());
    }

    /** Somebody who sees only the bills. */
    Signed somebody() {
        return somebody("billing");
    }

    Signed somebody(String role) {
        return visitors.invited(
                tenant.owner(), tenant.organization(), UUID.randomUUID() + "@household.example.com", role);
    }

    Actor.Person actor(Signed who) {
        return Actors.person(PersonId.parse(who.person()).orElseThrow(), organization);
    }

    String group(String name) {
        return owner().post(tenant.path("/groups"), "{\"name\":\"" + name + "\"}")
                .hasStatus(201)
                .at("/id");
    }

    String machine(String name) {
        return owner().post(tenant.path("/service-accounts"), "{\"name\":\"" + name + "\"}")
                .hasStatus(201)
                .at("/id");
    }

    /** The secret of a key that opens all that the machine has. */
    String key(String machine) {
        return owner().post(tenant.path("/service-accounts/" + machine + "/keys"), "{\"name\":\"all\"}")
                .hasStatus(201)
                .at("/secret");
    }

    ApiAnswer put(String member, String group) {
        return owner().post(tenant.path("/groups/" + group + "/members"), "{\"member\":\"" + member + "\"}");
    }

    ApiAnswer grant(String subject, Scope scope, String role) {
        return grant(tenant.owner().token(), subject, scope, role);
    }

    ApiAnswer grant(String token, String subject, Scope scope, String role) {
        return visitors.bearer(token).post(tenant.path("/grants"), """
                        {"subject":"%s","scope":"%s","role":"%s"}""".formatted(subject, scope.text(), role));
    }
}
