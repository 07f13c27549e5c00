package io.hexarch.server.guard;

import io.hexarch.applications.ApplicationId;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.projects.ProjectId;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tenants who have one of everything, made through the front door. */
public class Stage {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int CANARY_LETTERS = 12;

    private final Visitors visitors;
    private @Nullable Tenant host;

    Stage(Visitors visitors) {
        this.visitors = visitors;
    }

    public Visitors visitors() {
        return visitors;
    }

    /**
     * A tenant.
     *
     * @param member somebody with the role of that name
     * @param ids of what the tenant has, by the type of the id
     * @param canary a word that stands in the name of each of these things, and nowhere else
     */
    public record Furnished(Tenant tenant, Signed member, Map<Class<?>, String> ids, String canary) {

        public Signed owner() {
            return tenant.owner();
        }

        public String organization() {
            return tenant.organization();
        }

        public String id(Class<?> type) {
            var id = ids.get(type);
            if (id == null)
                throw new IllegalStateException("Stage makes nothing with a " + type.getSimpleName() + ": teach it");
            return id;
        }
    }

    public Furnished furnished() {
        var canary = canary();
        var tenant = visitors.tenant();
        var member = invited(tenant, "member");
        var workspace = made(tenant.owner(), tenant.path("/workspaces"), named("work-" + canary));
        var project = made(tenant.owner(), "/api/v1/workspaces/" + workspace + "/projects", named("shop-" + canary));
        var application = made(tenant.owner(), "/api/v1/projects/" + project + "/applications", """
                        {"name":"web-%1$s","image":"registry.example.com/%1$s/web:1"}""".formatted(canary));
        visitors.as(tenant.owner())
                .post("/api/v1/projects/" + project + "/members", """
                        {"person":"%s","role":"viewer"}""".formatted(member.person()))
                .hasStatus(202);
        var group = group(tenant, member, "team-" + canary);
        var grant = grant(tenant, group, project);
        var machine = machine(tenant.owner(), tenant.path("/service-accounts"), "machine-" + canary);
        return new Furnished(
                tenant,
                member,
                Map.ofEntries(
                        Map.entry(OrganizationId.class, tenant.organization()),
                        Map.entry(Slug.class, slug(tenant)),
                        Map.entry(PersonId.class, member.person()),
                        Map.entry(WorkspaceId.class, workspace),
                        Map.entry(ProjectId.class, project),
                        Map.entry(ApplicationId.class, application),
                        Map.entry(InvitationId.class, invitation(tenant, canary)),
                        Map.entry(LinkToken.class, linkFor(tenant.owner())),
                        Map.entry(SessionId.class, session(tenant.owner())),
                        Map.entry(ApiKeyId.class, key(tenant, canary)),
                        Map.entry(GroupId.class, group),
                        Map.entry(ServiceAccountId.class, machine),
                        Map.entry(Subject.class, member.person()),
                        Map.entry(ScopeId.class, project),
                        Map.entry(GrantId.class, grant),
                        Map.entry(RoleId.class, role(tenant, "role-" + canary))),
                canary);
    }

    private static String canary() {
        return ThreadLocalRandom.current()
                .ints(CANARY_LETTERS, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A group that the member is in. */
    private String group(Tenant tenant, Signed member, String name) {
        var owner = tenant.owner();
        var group = visitors.as(owner)
                .post(tenant.path("/groups"), named(name))
                .hasStatus(201)
                .at("/id");
        visitors.as(owner)
                .post(tenant.path("/groups/" + group + "/members"), "{\"member\":\"" + member.person() + "\"}")
                .hasStatus(201);
        return group;
    }

    private String machine(Signed owner, String path, String name) {
        return visitors.as(owner).post(path, named(name)).hasStatus(201).at("/id");
    }

    private String role(Tenant tenant, String name) {
        return visitors.as(tenant.owner())
                .post(tenant.path("/roles"), "{\"name\":\"" + name + "\",\"permissions\":[\"group.list\"]}")
                .hasStatus(201)
                .at("/id");
    }

    private String grant(Tenant tenant, String subject, String scope) {
        return visitors.as(tenant.owner())
                .post(tenant.path("/grants"), """
                        {"subject":"%s","scope":"%s","role":"projectAdmin"}""".formatted(subject, scope))
                .hasStatus(201)
                .at("/id");
    }

    /** Somebody new, with a role in the tenant and a token for it. */
    public Signed invited(Tenant tenant, String role) {
        var email = role + COUNT.incrementAndGet() + "@guards.example.com";
        return visitors.invited(tenant.owner(), tenant.organization(), email, role);
    }

    private String slug(Tenant tenant) {
        return visitors.as(tenant.owner()).get(tenant.path("")).hasStatus(200).at("/slug");
    }

    private String invitation(Tenant tenant, String canary) {
        return invite(tenant, "asked-" + canary + "@guards.example.com").at("/invitation/id");
    }

    /** The token of an open invitation to somebody's address, from elsewhere. */
    private String linkFor(Signed who) {
        synchronized (visitors) {
            if (host == null) host = visitors.tenant();
            return LinkToken.of(invite(host, who.email()).at("/link"));
        }
    }

    private ApiAnswer invite(Tenant tenant, String email) {
        return visitors.as(tenant.owner())
                .post(tenant.path("/invitations"), """
                        {"email":"%s","role":"member"}""".formatted(email))
                .hasStatus(201);
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

    private String key(Tenant tenant, String canary) {
        return visitors.as(tenant.owner())
                .post("/api/v1/me/api-keys", """
                        {"name":"deploy-%s","organization":"%s"}""".formatted(canary, tenant.organization()))
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
