package io.hexarch.kernel.event;

import io.hexarch.kernel.actor.Actor;

/** What happened, told once: writes the event and the audit record inside the caller's transaction, so neither exists alone. */
public interface Journal {

    /** Must run inside a tenant transaction of the event's organization. */
    void record(Actor actor, DomainEvent event);

    /** For deeds that have no organization (sign-in, platform roles): audit record only. Inside the caller's transaction. */
    void record(Actor actor, PlatformDeed deed);

    /**
     * Announces an effect outside PostgreSQL in a transaction of its own. No record, no effect: call it before, outside any
     * transaction, and {@link Attempt#end} after. One that never ends is closed as {@code unknown}.
     */
    Attempt attempt(Actor actor, Deed deed);

    /** An announced effect. */
    interface Attempt {

        void end(Outcome outcome, String detail);
    }

    /** How an announced effect ended. */
    enum Outcome {
        SUCCEEDED,
        REFUSED,
        FAILED
    }
}
