package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.Scope;
import java.util.Collection;
import java.util.Map;

/**
 * All that one subject is in one organization.
 *
 * @param held what it holds, by the scope that it was given on; a member's role stands on the organization
 */
public record Authority(Map<Scope, Rights> held) {

    /** Of somebody who does not belong. */
    public static final Authority NONE = new Authority(Map.of());

    public Authority {
        held = Map.copyOf(held);
    }

    /** The rights that reach a scope: those given on it and on what is above it. */
    public Rights on(Collection<Scope> path) {
        var rights = Rights.NONE;
        for (var scope : path) rights = rights.and(held.getOrDefault(scope, Rights.NONE));
        return rights;
    }
}
