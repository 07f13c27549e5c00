package io.hexarch.applications.domain;

/** What became of a release. */
public enum ReleaseState {
    /** Its pods are on their way. */
    ROLLING_OUT,
    /** It is what the application runs; scaled to nothing, too. */
    RUNNING,
    /** Its pods do not come up by themselves. Said of an earlier one for ever, if it never ran. */
    FAILED,
    /** Another one came after it. */
    SUPERSEDED
}
