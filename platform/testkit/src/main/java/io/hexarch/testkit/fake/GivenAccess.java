package io.hexarch.testkit.fake;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Allows what a test does not deny, and remembers what was asked. */
public final class GivenAccess implements Access {

    private final Set<Permission> denied = new HashSet<>();
    private final List<Asked> asked = new ArrayList<>();

    /** One question at the gate. */
    public record Asked(Permission permission, Scope scope) {}

    public GivenAccess deny(Permission permission) {
        denied.add(permission);
        return this;
    }

    @Override
    public void require(Actor actor, Permission permission, Scope scope) {
        asked.add(new Asked(permission, scope));
        if (denied.contains(permission)) throw AccessRefused.forbidden(permission.name());
    }

    @Override
    public boolean may(Actor actor, Permission permission, Scope scope) {
        return !denied.contains(permission);
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }
}
