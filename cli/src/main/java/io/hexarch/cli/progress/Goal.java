package io.hexarch.cli.progress;

/** What is waited for. */
public enum Goal {
    /** It works. */
    READY,
    /** It sleeps. */
    ASLEEP,
    /** It is no more. */
    GONE
}
