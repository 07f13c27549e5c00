package io.hexarch.audit.domain;

/** What of a record a link stands for. */
public enum Part {
    /** The record itself. */
    RECORD,
    /** How it ended, told later: such an outcome. */
    SUCCEEDED,
    REFUSED,
    FAILED,
    UNKNOWN
}
