package io.hexarch.organizations.application;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;

/** The person behind an actor, for their own matters. */
final class Self {

    private Self() {}

    static PersonId of(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person.person();
            // Machines belong to one organization and found none.
            case Actor.ServiceAccount _, Actor.SystemPart _ -> throw AccessRefused.notFound();
        };
    }

    static Scope scope(Actor actor) {
        return Scope.of(of(actor));
    }
}
