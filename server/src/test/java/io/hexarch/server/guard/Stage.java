package io.hexarch.server.guard;

import io.hexarch.applications.ApplicationId;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.projects.ProjectId;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Tenants who have one of everything, made through the front door. */
class Stage {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Visitors visitors;

    Stage(Visitors visitors) {
        this.visitors = visitors;
    }

    Visitors visitors() {
        return visitors;
    }

    /**
     * A tenant.
     *
     * @param member somebody with the role of that name
     * @param ids of what the tenant has, by the type of the id
     */
    record Furnished(Tenant tenant, Signed member, Map<Class<?>, String> ids) {

        Signed owner() {
            return tenant.owner();
        }

        String organization() {
            return tenant.organization();
        }

        String id(Class<?> type) {
            var id = ids.get(type);
            if (id == null)
                throw new IllegalStateException("Stage makes nothing with a " + type.getSimpleName() + ": teach it");
            return id;
        }
    }

    Furnished furnished() {
        int number = COUNT.incrementAndGet();
        var tenant = visitors.tenant();
        var member = invited(tenant, "member");
        var workspace = made(tenant.owner(), tenant.path("/workspaces"), named("work-" + number));
        var project = made(tenant.owner(), "/api/v1/workspaces/" + workspace + "/projects", named("shop-" + number));
        var application = made(tenant.owner(), "/api/v1/projects/" + project + "/applications", """
                        {"name":"web-%d","image":"registry.example.com/shop/web:1"}""".formatted(number));
        visitors.as(tenant.owner())
                .post("/api/v1/projects/" + project + "/members", """
                        {"person":"%s","role":"viewer"}""".formatted(member.person()))
                .hasStatus(202);
        return new Furnished(
                tenant,
                member,
                Map.of(
                        OrganizationId.class, tenant.organization(),
                        PersonId.class, member.person(),
                        WorkspaceId.class, workspace,
                        ProjectId.class, project,
                        ApplicationId.class, application,
                        SessionId.class, session(tenant.owner()),
                        ApiKeyId.class, key(tenant)));
    }

    /** Somebody new, with a role in the tenant and a token for it. */
    Signed invited(Tenant tenant, String role) {
        var email = role + COUNT.incrementAndGet() + "@guards.example.com";
        return visitors.invited(tenant.owner(), tenant.organization(), email, role);
    }

    private String session(Signed who) {
        // The newest is the one that asks; an older one is from the invitation.
        var sessions = visitors.as(who)
                .get("/api/v1/me/sessions")
                .hasStatus(200)
                .json()
                .at("/items");
        for (var session : sessions)
            if (!session.at("/current").asBoolean()) return session.at("/id").asString();
        throw new IllegalStateException("no session to end: " + sessions);
    }

    private String key(Tenant tenant) {
        return visitors.as(tenant.owner())
                .post("/api/v1/me/api-keys", """
                        {"name":"deploy","organization":"%s"}""".formatted(tenant.organization()))
                .hasStatus(201)
                .at("/key/id");
    }

    private String made(Signed who, String path, String body) {
        return visitors.as(who).post(path, body).hasStatus(202).at("/id");
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
