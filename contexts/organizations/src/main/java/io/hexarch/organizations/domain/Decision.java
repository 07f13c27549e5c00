package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.actor.Credential;
import java.util.Collections;
import java.util.Set;

/** What the gate says. */
public enum Decision {
    ALLOWED,
    /** The actor may know the thing, but not do this. */
    FORBIDDEN,
    /** The actor may do this, but the credential was made for less. */
    LIMITED,
    /** The actor may not know that the thing is there. */
    HIDDEN,
    /** The credential cannot prove that a person stands behind it now. */
    STEP_UP;

    /**
     * @param visible whether the actor may know that the scope exists
     * @param held the roles that reach the scope
     */
    public static Decision on(Permission permission, boolean visible, Set<BuiltInRole> held, Credential credential) {
        if (Collections.disjoint(held, permission.roles())) return visible ? FORBIDDEN : HIDDEN;
        var limits = credential.permissions();
        if (limits.isPresent() && !limits.orElseThrow().contains(permission.name())) return LIMITED;
        // Nobody can be asked for a fresh proof through a key: it must have been given the dangerous permission by
        // name.
        boolean unnamedKey = credential instanceof Credential.ApiKey && limits.isEmpty();
        return permission.dangerous() && unnamedKey ? STEP_UP : ALLOWED;
    }
}
