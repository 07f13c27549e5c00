package io.hexarch.platform.events;

/**
 * Reads every event of every tenant, in order, at least once. One replica at a time runs it; an event that fails goes to the consumer's
 * dead letters and does not stop the rest.
 */
public interface EventConsumer {

    /** Stable for ever: the consumer's place in the log is kept under it. */
    String name();

    /** Must be idempotent. Opens its own tenant transaction if it writes. */
    void accept(EventEnvelope event);
}
