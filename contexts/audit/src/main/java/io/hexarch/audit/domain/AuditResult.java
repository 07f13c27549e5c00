package io.hexarch.audit.domain;

/** What became of a deed. */
public enum AuditResult {
    SUCCEEDED,
    /** The gate or a rule said no. */
    REFUSED,
    FAILED,
    /** Announced before an effect outside, and not over yet. */
    ATTEMPTED,
    /** Announced, and whoever did it is gone: the effect may have happened. */
    UNKNOWN
}
