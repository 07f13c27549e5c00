package io.hexarch.platform.web.capability;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.Refused;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;

/** Who is told what is wrong with the installation, in full. */
record Operators(ObjectProvider<Access> access) {

    /** Asked only when there is something to tell. */
    BooleanSupplier include(Actor actor) {
        return () -> {
            try {
                return access.stream()
                        .anyMatch(gate -> gate.may(actor, CapabilityPermissions.INSTALLATION_INSPECT, Scope.PLATFORM));
            } catch (Refused unknowable) {
                // The database is away: that must be told, and nothing beyond it.
                return false;
            }
        };
    }
}
