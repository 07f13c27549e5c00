package io.hexarch.server.attack;

import io.hexarch.server.guard.Route;

/**
 * One field of the matrix: a route with its verb, a place in its requests, somebody.
 *
 * @param counts whether the owner's own request of that form succeeds and touches what is theirs
 */
record Cell(Route route, Slot slot, Attacker attacker, boolean counts) {

    @Override
    public String toString() {
        return route.name() + ", " + slot.position() + " " + slot.name() + ", as " + attacker.name();
    }
}
