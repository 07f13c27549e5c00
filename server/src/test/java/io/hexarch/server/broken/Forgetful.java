package io.hexarch.server.broken;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;

/** Asks nobody. */
@UseCase
public final class Forgetful {

    public String show(Actor actor) {
        return actor.kind();
    }
}
