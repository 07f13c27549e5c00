package io.hexarch.server.guard;

import static io.hexarch.kernel.problem.KernelProblem.FORBIDDEN;
import static io.hexarch.kernel.problem.KernelProblem.NOT_FOUND;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.ScopeKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who tries every door of the first tenant.
 *
 * @param name who, for messages
 * @param home which organization the token is for
 * @param roles held on the platform, on the first tenant, on its workspace or on its project
 * @param limit the permissions that the credential is limited to; empty: it is not
 * @param machine no person: it has no matters of its own, and nothing that is for people only
 */
record Guest(
        String name, String token, Home home, Set<BuiltInRole> roles, Optional<Set<String>> limit, boolean machine) {

    Guest(String name, String token, Home home, Set<BuiltInRole> roles, Optional<Set<String>> limit) {
        this(name, token, home, roles, limit, false);
    }

    /** Which organization a token is for. */
    enum Home {
        HOUSE,
        /** Another one, which the guest owns. */
        ELSEWHERE,
        NONE
    }

    boolean insider() {
        return home == Home.HOUSE;
    }

    /**
     * The status that the design wants, told here once more and not asked of the code that is tried.
     *
     * @param ofToken whether the route names nothing, so that the permission is asked on the organization of the token
     */
    int expected(Permission permission, boolean ofToken) {
        if (ofToken && home == Home.ELSEWHERE && permission.scope() == ScopeKind.ORGANIZATION)
            return Turnstile.LET_THROUGH;
        var held = reaching(permission);
        if (machine && permission.scope() == ScopeKind.PERSON) return NOT_FOUND.status();
        boolean visible = insider() || permission.scope().compareTo(ScopeKind.ORGANIZATION) < 0;
        if (Collections.disjoint(held, permission.roles())) return visible ? FORBIDDEN.status() : NOT_FOUND.status();
        if (machine && permission.peopleOnly()) return FORBIDDEN.status();
        boolean within = limit.isEmpty() || limit.orElseThrow().contains(permission.name());
        return within ? Turnstile.LET_THROUGH : FORBIDDEN.status();
    }

    /** A role held on a scope reaches everything below it; a key never carries one of the platform. */
    private Set<BuiltInRole> reaching(Permission permission) {
        var held = EnumSet.noneOf(BuiltInRole.class);
        for (var role : roles) {
            boolean reaches = role.kind().compareTo(permission.scope()) <= 0;
            if (reaches && (role.kind() != ScopeKind.PLATFORM || limit.isEmpty())) held.add(role);
        }
        if (permission.scope() == ScopeKind.PERSON) held.add(BuiltInRole.SELF);
        return held;
    }
}
