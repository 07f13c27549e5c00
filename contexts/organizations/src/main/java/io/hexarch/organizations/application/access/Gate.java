package io.hexarch.organizations.application.access;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.application.port.DecisionTimes;
import io.hexarch.organizations.domain.Decision;
import java.util.Optional;

/**
 * The one gate. A token is good for one organization: everything of another one is as if it were not there, also for people who
 * belong to both. Platform roles reach into an organization only for permissions that name them.
 */
public final class Gate implements Access {

    private final Authorities authorities;
    private final PlatformRoles platform;
    private final Refusals refusals;
    private final DecisionTimes times;

    public Gate(Authorities authorities, PlatformRoles platform, Refusals refusals, DecisionTimes times) {
        this.authorities = authorities;
        this.platform = platform;
        this.refusals = refusals;
        this.times = times;
    }

    @Override
    public void require(Actor actor, Permission permission, Scope scope) {
        var refusal =
                switch (decide(actor, permission, scope)) {
                    case ALLOWED -> Optional.<AccessRefused>empty();
                    case FORBIDDEN -> Optional.of(forbidden(permission));
                    case PEOPLE_ONLY -> Optional.of(AccessRefused.peopleOnly(permission.name()));
                    case LIMITED -> Optional.of(AccessRefused.limited(permission.name(), actor.credential()));
                    case HIDDEN -> Optional.of(AccessRefused.notFound());
                    case ELSEWHERE -> Optional.of(elsewhere(actor));
                    case SHUT -> Optional.of(shut(actor));
                    case STEP_UP -> Optional.of(AccessRefused.stepUpRequired(permission.name()));
                };
        if (refusal.isEmpty()) return;
        refusals.record(
                actor, permission.name(), scope, refusal.orElseThrow().problem().code());
        throw refusal.orElseThrow();
    }

    @Override
    public boolean may(Actor actor, Permission permission, Scope scope) {
        return decide(actor, permission, scope) == Decision.ALLOWED;
    }

    private Decision decide(Actor actor, Permission permission, Scope scope) {
        var question = new Question(actor, permission, scope);
        var running = times.begin();
        var lookup = question.lookup(authorities);
        var decision = question.decided(lookup, platform);
        running.decided(lookup.map(Lookup::remembered).orElse(true));
        return decision;
    }

    private static AccessRefused forbidden(Permission permission) {
        return permission.scope() == ScopeKind.PLATFORM
                ? AccessRefused.operatorsOnly(permission.name())
                : AccessRefused.forbidden(permission.name());
    }

    private static AccessRefused elsewhere(Actor actor) {
        return AccessRefused.because(Problem.of(
                OrganizationProblem.NETWORK_NOT_ALLOWED,
                "This organization is worked in from the networks in its settings only, and "
                        + actor.origin().address().orElse("your address") + " is in none of them."));
    }

    private AccessRefused shut(Actor actor) {
        return actor.organization()
                .map(authorities::life)
                .flatMap(OpenTenants::why)
                .map(AccessRefused::because)
                .orElseGet(AccessRefused::notFound);
    }
}
