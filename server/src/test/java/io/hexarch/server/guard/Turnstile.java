package io.hexarch.server.guard;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Stands in front of the real gate and listens. A request that was announced gets no further than the gate: whoever is let through is
 * turned back behind it, so that every route can be tried by everybody and nothing changes.
 */
final class Turnstile implements Access {

    /** What whoever was let through is told: no use case answers this for a reason of its own before it has asked. */
    static final int LET_THROUGH = KernelProblem.RULE_BROKEN.status();

    private static final String DETAIL = "let through by the gate";

    /** One question at the gate. */
    record Asked(Permission permission, Scope scope) {}

    /** How a broken gate behaves: {@code listen} is what a whole one does first. */
    @FunctionalInterface
    interface Sabotage {

        void require(Asking asking);
    }

    /** One question, and the parts that answer it. */
    record Asking(Actor actor, Permission permission, Scope scope, Runnable listen, Access gate) {}

    private final Access gate;
    private volatile Sabotage sabotage = asking -> {
        asking.listen().run();
        asking.gate().require(asking.actor(), asking.permission(), asking.scope());
    };
    private final Map<String, List<Asked>> announced = new ConcurrentHashMap<>();

    Turnstile(Access gate) {
        this.gate = gate;
    }

    static boolean turnedBack(String body) {
        return body.contains(DETAIL);
    }

    /** Listens to the request of this trace. */
    void announce(String trace) {
        announced.put(trace, new CopyOnWriteArrayList<>());
    }

    /** What was asked for it; it is forgotten then. */
    List<Asked> heard(String trace) {
        return List.copyOf(announced.remove(trace));
    }

    /** Breaks the gate while something runs. */
    <T> T broken(Sabotage how, Supplier<T> meanwhile) {
        var whole = sabotage;
        sabotage = how;
        try {
            return meanwhile.get();
        } finally {
            sabotage = whole;
        }
    }

    @Override
    public void require(Actor actor, Permission permission, Scope scope) {
        var heard = actor.origin().trace().map(announced::get);
        var before = heard.map(List::size).orElse(0);
        Runnable listen = () -> heard.ifPresent(list -> list.add(new Asked(permission, scope)));
        sabotage.require(new Asking(actor, permission, scope, listen, gate));
        if (heard.isPresent() && heard.get().size() > before) throw new Refused(KernelProblem.RULE_BROKEN, DETAIL);
    }

    @Override
    public boolean may(Actor actor, Permission permission, Scope scope) {
        return gate.may(actor, permission, scope);
    }
}
