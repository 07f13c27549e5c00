package io.hexarch.workspaces.testkit;

import io.hexarch.workspaces.application.port.HostUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Faults of a host that a test asks for: each strikes a number of times, before or after the effect it names. */
public final class HostFaults {

    /** What a host is asked for. */
    public enum Operation {
        OBSERVE,
        ADVANCE,
        SLEEP,
        WAKE,
        DELETE,
        FOUND
    }

    /** Relative to the effect. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    private final List<Fault> faults = new ArrayList<>();

    /** The host fails so many times; what it had to do is done or not, by the moment. */
    public HostFaults fail(Operation operation, Moment moment, int times) {
        return strike(operation, moment, times, () -> {
            throw new HostUnavailable("the host was told to fail " + moment + " " + operation);
        });
    }

    /** Runs something at the moment, so many times: throwing an {@link Error} there stands for a process that is killed. */
    public synchronized HostFaults strike(Operation operation, Moment moment, int times, Runnable what) {
        faults.add(new Fault((o, m) -> o == operation && m == moment, what, times));
        return this;
    }

    /** Runs something at every operation and moment that the test picks. */
    public synchronized HostFaults strikeWhen(BiPredicate<Operation, Moment> picked, Runnable what) {
        faults.add(new Fault(picked, what, Integer.MAX_VALUE));
        return this;
    }

    public synchronized void heal() {
        faults.clear();
    }

    void pass(Operation operation, Moment moment) {
        next(operation, moment).run();
    }

    private synchronized Runnable next(Operation operation, Moment moment) {
        for (var fault : faults) if (fault.due(operation, moment)) return fault.what;
        return () -> {};
    }

    private static final class Fault {
        private final BiPredicate<Operation, Moment> when;
        private final Runnable what;
        private int left;

        Fault(BiPredicate<Operation, Moment> when, Runnable what, int times) {
            this.when = when;
            this.what = what;
            this.left = times;
        }

        boolean due(Operation operation, Moment moment) {
            if (left == 0 || !when.test(operation, moment)) return false;
            left--;
            return true;
        }
    }
}
