package io.hexarch.testkit.fake;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.kernel.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was refused, for a test to look at. */
public final class RecordingRefusals implements Refusals {

    private final List<Entry> entries = new ArrayList<>();

    /** One refusal. */
    public record Entry(String action, Scope scope, ProblemCode reason) {}

    @Override
    public synchronized void record(Actor actor, String action, Scope scope, ProblemCode reason) {
        entries.add(new Entry(action, scope, reason));
    }

    @Override
    public synchronized void record(Origin stranger, String action, Scope scope, ProblemCode reason) {
        entries.add(new Entry(action, scope, reason));
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
