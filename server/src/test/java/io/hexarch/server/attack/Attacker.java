package io.hexarch.server.attack;

import io.hexarch.server.guard.Route;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody without any right to what is the victim's.
 *
 * @param name who, for messages
 * @param token empty for who has none
 * @param knows what they may be told all the same
 * @param runsThePlatform then what is below {@code /api/v1/admin} is theirs
 */
record Attacker(String name, Token token, Set<String> knows, boolean runsThePlatform) {

    /** A credential that is good for as long as the attack lasts. */
    @FunctionalInterface
    interface Token {

        Optional<String> now();

        /** This one was answered 401. */
        default void refused(String token) {}
    }

    boolean mayUse(Route route) {
        return runsThePlatform && route.pattern().startsWith("/api/v1/admin/");
    }
}
