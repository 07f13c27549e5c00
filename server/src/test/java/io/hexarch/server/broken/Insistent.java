package io.hexarch.server.broken;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;

/** Asks for one thing, and then for another. */
@UseCase
public final class Insistent {

    private final Access access;

    public Insistent(Access access) {
        this.access = access;
    }

    public void change(Actor actor, Permission one, Permission other, Scope scope) {
        access.require(actor, one, scope);
        access.require(actor, other, scope);
    }
}
