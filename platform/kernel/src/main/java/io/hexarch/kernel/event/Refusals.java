package io.hexarch.kernel.event;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.problem.ProblemCode;

/**
 * Remembers what was refused, for the audit trail. In a transaction of its own, so call it outside any; aggregated by who asked, for
 * what, and minute, so that a flood of refusals is no flood of records. Never throws: a refusal stands whether or not it was recorded.
 */
public interface Refusals {

    /** Somebody known was refused: {@code action} is the permission asked for. */
    void record(Actor actor, String action, Scope scope, ProblemCode reason);

    /** Somebody unknown was refused, such as at sign-in; {@code scope} is whom or what they claimed to be, the platform when unknown. */
    void record(Origin stranger, String action, Scope scope, ProblemCode reason);
}
