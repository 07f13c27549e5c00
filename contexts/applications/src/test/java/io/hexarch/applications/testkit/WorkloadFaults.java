package io.hexarch.applications.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Faults of workspaces that a test asks for, before or after an effect. */
public final class WorkloadFaults {

    /** What a workspace is asked for. */
    public enum Operation {
        OBSERVE,
        APPLY,
        DELETE,
        READ
    }

    /** Relative to the effect. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    private final List<Fault> faults = new ArrayList<>();

    private record Fault(BiPredicate<Operation, Moment> when, Runnable what) {}

    /**
     * Runs something at every operation and moment that the test picks: throwing an {@link Error} there stands for a process that is
     * killed.
     */
    public synchronized void strikeWhen(BiPredicate<Operation, Moment> picked, Runnable what) {
        faults.add(new Fault(picked, what));
    }

    public synchronized void heal() {
        faults.clear();
    }

    void pass(Operation operation, Moment moment) {
        for (var fault : due(operation, moment)) fault.what().run();
    }

    private synchronized List<Fault> due(Operation operation, Moment moment) {
        return faults.stream()
                .filter(fault -> fault.when().test(operation, moment))
                .toList();
    }
}
