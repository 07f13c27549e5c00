package io.hexarch.audit.application;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.problem.ProblemCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Refusals that are counted together: the same somebody was refused the same thing from the same place within a minute. */
record RefusalSort(
        Optional<Actor> actor, Origin origin, String action, Scope scope, ProblemCode reason, Instant minute) {

    /** The trace differs from request to request, so it parts nothing. */
    static RefusalSort of(
            Optional<Actor> actor, Origin origin, String action, Scope scope, ProblemCode reason, Instant at) {
        return new RefusalSort(
                actor.map(RefusalSort::withoutTrace),
                new Origin(origin.address(), origin.agent(), Optional.empty()),
                action,
                scope,
                reason,
                at.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Who asks, as far as one can tell askers apart. */
    Asker asker() {
        return new Asker(
                actor.map(known -> known.id().toString()).or(origin::address).orElse(""), minute);
    }

    /** One asker in one minute. */
    record Asker(String who, Instant minute) {}

    /** The same without what an asker can make up: what they asked for, and from where. */
    RefusalSort folded() {
        var whole = organization().map(Scope::of).orElse(Scope.PLATFORM);
        return new RefusalSort(actor, Origin.INTERNAL, action, whole, reason, minute);
    }

    /** Whose record it belongs in; empty: the platform's. */
    Optional<OrganizationId> organization() {
        boolean tenants = scope.kind().compareTo(ScopeKind.ORGANIZATION) >= 0;
        return tenants ? actor.flatMap(Actor::organization) : Optional.empty();
    }

    Deed.Target target() {
        var kind = scope.kind().name().toLowerCase(Locale.ROOT);
        var id =
                switch (scope.kind()) {
                    case PLATFORM -> kind;
                    case PERSON -> new PersonId(scope.id()).text();
                    case ORGANIZATION -> new OrganizationId(scope.id()).text();
                    case WORKSPACE -> TypeId.format(IdPrefix.WORKSPACE, scope.id());
                    case PROJECT -> TypeId.format(IdPrefix.PROJECT, scope.id());
                };
        return new Deed.Target(kind, id, Optional.empty());
    }

    private static Actor withoutTrace(Actor actor) {
        return switch (actor) {
            case Actor.Person(var person, var organization, var credential, var _) ->
                new Actor.Person(person, organization, credential, Origin.INTERNAL);
            case Actor.ServiceAccount(var account, var owner, var credential, var _) ->
                new Actor.ServiceAccount(account, owner, credential, Origin.INTERNAL);
            case Actor.SystemPart part -> part;
        };
    }
}
