package io.hexarch.kernel.access;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;

/** The one gate. Every use case states one permission and one scope here, before it does anything else. */
public interface Access {

    /**
     * Returns when the actor holds the permission on the scope, by a role there or above.
     *
     * @throws AccessRefused when not; unknown, and known but hidden, look the same to the caller (404), known and visible is 403. The
     *     refusal is recorded.
     */
    void require(Actor actor, Permission permission, Scope scope);

    /** Whether {@link #require} would return. For showing and hiding only; leaves no record. */
    boolean may(Actor actor, Permission permission, Scope scope);
}
