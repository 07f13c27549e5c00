package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Credential;
import java.util.Collection;

/** What the gate says. */
public enum Decision {
    ALLOWED,
    /** The actor may know the thing, but not do this. */
    FORBIDDEN,
    /** The actor may do this, but the credential was made for less. */
    LIMITED,
    /** Whoever has the role may do this, but only people. */
    PEOPLE_ONLY,
    /** The actor may not know that the thing is there. */
    HIDDEN,
    /** The actor may do this, but not from where they are. */
    ELSEWHERE,
    /** The actor may do this, but nobody gets in now. */
    SHUT,
    /** The credential cannot prove that a person stands behind it now. */
    STEP_UP;

    /**
     * @param visible whether the actor may know that the scope exists
     * @param held the rights that reach the scope
     * @param path the scope and all above it
     */
    public static Decision on(
            Permission permission, boolean visible, Rights held, Collection<Scope> path, Credential credential) {
        if (!held.allow(permission)) return visible ? FORBIDDEN : HIDDEN;
        var limits = credential.permissions();
        if (limits.isPresent() && !limits.orElseThrow().contains(permission.name())) return LIMITED;
        if (credential.within().filter(scope -> !path.contains(scope)).isPresent()) return LIMITED;
        // Nobody can be asked for a fresh proof through a key: it must have been given the dangerous permission by
        // name.
        boolean unnamedKey = credential instanceof Credential.ApiKey && limits.isEmpty();
        return permission.dangerous() && unnamedKey ? STEP_UP : ALLOWED;
    }
}
