package io.hexarch.identity;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import java.util.Set;

/** Tokens for tools that people use, such as kubectl: they live for an hour and open little. */
public interface ToolTokens {

    /**
     * A token that stands for a person, limited to the permissions and the scope. It ends with the session or key that the person is signed in with at
     * the latest, and is revoked with it. Opens a transaction of its own.
     *
     * @param permissions names; what the actor's own credential is not good for is left out
     * @param within where it opens anything: there and below. The caller has asked the gate for the permissions there
     * @throws io.hexarch.kernel.problem.Refused when that session or key has just ended
     */
    MintedToken mint(Actor.Person person, Set<String> permissions, Scope within);
}
