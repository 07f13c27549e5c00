package io.hexarch.server.attack;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.server.guard.LinkToken;
import io.hexarch.server.guard.Stage;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.server.guard.Strangers;
import io.hexarch.workspaces.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Everybody who has no right to what is the victim's, each for another reason. */
final class Attackers {

    private static final Pattern TOKEN = Pattern.compile("token\"?: *\"?([\\w.-]{40,})");

    private final Stage stage;
    private final Visitors visitors;
    private final Strangers strangers;
    private final Victim victim;
    private final Furnished den;
    private final List<Attacker> all = new ArrayList<>();

    /** @param den the attackers' own organization */
    Attackers(Stage stage, Victim victim, Furnished den) {
        this.stage = stage;
        this.visitors = stage.visitors();
        this.strangers = new Strangers(stage);
        this.victim = victim;
        this.den = den;
    }

    /** @param expired a token of the victim's owner that is over */
    List<Attacker> gather(String expired) {
        var house = victim.house();
        outsider("nobody", Optional::empty);
        outsider("the owner's expired token", () -> Optional.of(expired));
        var ended = endedSession(house.tenant());
        outsider("the owner's ended session", () -> Optional.of(ended));
        outsider("the owner of another organization", inside(den.owner(), den.organization()));
        outsider("a member of another organization", inside(den.member(), den.organization()));
        var key = key(den.tenant());
        outsider("an API key of another organization", () -> Optional.of(key));
        var machine = keyOfTheMachine();
        outsider("a service account of another organization", () -> Optional.of(machine));
        outsider("a kubeconfig of another workspace", new Renewed(this::kubeconfig));
        var loner = den.member();
        outsider("somebody who chose no organization", new Renewed(() -> strangers.withoutOrganization(loner)));
        var former = former(house.tenant());
        all.add(new Attacker(
                "an administrator who was removed",
                () -> Optional.of(former.token()),
                Set.of(victim.name(), house.organization()),
                false));
        var both = both(house.tenant());
        var name = Set.of(victim.name(), house.id(OrganizationId.class));
        all.add(new Attacker(
                "somebody of both organizations, in the other", inside(both, den.organization()), name, false));
        platform("the operator", visitors.operator());
        platform("the auditor", strangers.auditor());
        return List.copyOf(all);
    }

    private void outsider(String name, Attacker.Token token) {
        all.add(new Attacker(name, token, Set.of(), false));
    }

    /** Who runs the platform sees who is on it, and which organizations there are; nothing of what they have. */
    private void platform(String name, Signed someone) {
        var house = victim.house();
        all.add(new Attacker(
                name,
                new Renewed(() -> strangers.withoutOrganization(someone)),
                Set.of(
                        victim.name(),
                        house.organization(),
                        house.owner().person(),
                        house.member().person()),
                true));
    }

    private Renewed inside(Signed someone, String organization) {
        return new Renewed(() -> visitors.switchTo(visitors.signIn(someone.email(), Visitors.PASSWORD), organization)
                .token());
    }

    private String endedSession(Tenant tenant) {
        var fresh =
                visitors.switchTo(visitors.signIn(tenant.owner().email(), Visitors.PASSWORD), tenant.organization());
        visitors.anonymous()
                .post("/auth/sign-out", "{\"refreshToken\":\"" + fresh.refresh() + "\"}")
                .hasStatus(204);
        return fresh.token();
    }

    private String key(Tenant tenant) {
        return visitors.as(tenant.owner())
                .post("/api/v1/me/api-keys", """
                        {"name":"attack","organization":"%s"}""".formatted(tenant.organization()))
                .hasStatus(201)
                .at("/secret");
    }

    /** As an administrator, with all that a key can name. */
    private String keyOfTheMachine() {
        var owner = den.owner();
        var account = den.id(ServiceAccountId.class);
        visitors.as(owner)
                .post(den.tenant().path("/grants"), """
                        {"subject":"%s","scope":"%s","role":"admin"}""".formatted(account, den.organization()))
                .hasStatus(201);
        return visitors.as(owner)
                .post(den.tenant().path("/service-accounts/" + account + "/keys"), """
                        {"name":"attack","permissions":["workspace.view","workspace.connect","project.view","member.list"]}""")
                .hasStatus(201)
                .at("/secret");
    }

    private String kubeconfig() {
        var inside = visitors.switchTo(visitors.signIn(den.owner().email(), Visitors.PASSWORD), den.organization());
        var text = visitors.as(inside)
                .post("/api/v1/workspaces/" + den.id(WorkspaceId.class) + "/kubeconfig", "{\"kind\":\"token\"}")
                .hasStatus(200)
                .at("/kubeconfig");
        var match = TOKEN.matcher(text);
        if (!match.find()) throw new IllegalStateException("a kubeconfig without a token");
        return match.group(1);
    }

    private Signed former(Tenant tenant) {
        var someone = stage.invited(tenant, "admin");
        visitors.as(tenant.owner())
                .header("If-Match", "\"1\"")
                .delete(tenant.path("/members/" + someone.person()))
                .hasStatus(204);
        return someone;
    }

    /** A member of the den who is an administrator of the victim as well. */
    private Signed both(Tenant tenant) {
        var someone = stage.invited(den.tenant(), "admin");
        var link = visitors.as(tenant.owner())
                .post(tenant.path("/invitations"), """
                        {"email":"%s","role":"admin"}""".formatted(someone.email()))
                .hasStatus(201)
                .at("/link");
        var joined = visitors.as(someone).post("/api/v1/me/memberships", "{\"token\":\"" + LinkToken.of(link) + "\"}");
        if (joined.status() / 100 != 2) throw new IllegalStateException("cannot join both: " + joined.text());
        return someone;
    }
}
