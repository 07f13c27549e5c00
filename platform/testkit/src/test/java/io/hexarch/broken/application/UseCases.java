package io.hexarch.broken.application;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;

/** Good and broken ones, as top-level types of this file. */
final class UseCases {

    static final Permission LOOK = Permission.of("thing.look", ScopeKind.PLATFORM, BuiltInRole.OPERATOR);

    private UseCases() {}
}

@UseCase
final class AsksOnce {

    private final Access access;

    AsksOnce(Access access) {
        this.access = access;
    }

    public void run(Actor actor) {
        access.require(actor, UseCases.LOOK, Scope.PLATFORM);
    }
}

@UseCase
final class AsksInALambda {

    private final Access access;

    AsksInALambda(Access access) {
        this.access = access;
    }

    public Runnable run(Actor actor) {
        return () -> access.require(actor, UseCases.LOOK, Scope.PLATFORM);
    }
}

@UseCase
final class ForgetsToAsk {

    private final Access access;

    ForgetsToAsk(Access access) {
        this.access = access;
    }

    public boolean run(Actor actor) {
        return access.may(actor, UseCases.LOOK, Scope.PLATFORM);
    }
}

@UseCase
final class AsksTwice {

    private final Access access;

    AsksTwice(Access access) {
        this.access = access;
    }

    public void run(Actor actor) {
        access.require(actor, UseCases.LOOK, Scope.PLATFORM);
        access.require(actor, UseCases.LOOK, Scope.PLATFORM);
    }
}

@UseCase
final class DoesTwoThings {

    private final Access access;

    DoesTwoThings(Access access) {
        this.access = access;
    }

    public void run(Actor actor) {
        access.require(actor, UseCases.LOOK, Scope.PLATFORM);
    }

    public void undo() {}
}

final class AsksUnmarked {

    private final Access access;

    AsksUnmarked(Access access) {
        this.access = access;
    }

    public void run(Actor actor) {
        access.require(actor, UseCases.LOOK, Scope.PLATFORM);
    }
}
