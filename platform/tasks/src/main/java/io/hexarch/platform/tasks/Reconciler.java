package io.hexarch.platform.tasks;

/**
 * Brings one kind of resource a step nearer to its wish. Called outside any transaction, by one holder at a time as far as leases can
 * promise; it may be killed between any two lines, so every effect is safe to repeat.
 */
public interface Reconciler {

    /** The kind of long work, for example {@code workspace}. Unique in the server. */
    String kind();

    /**
     * Observes, compares, acts once and says what follows. An exception counts as {@link Step.Retry} with its message.
     *
     * @throws LeaseLost out of {@link Reconciliations#fenced} when somebody else took over; let it pass
     */
    Step reconcile(Claim claim);
}
