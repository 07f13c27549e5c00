package io.hexarch.identity.domain;

/** Why a session ended before its time. */
public enum SessionEnd {
    SIGNED_OUT,
    REVOKED,
    /** A newer session of the same kind took its place. */
    DISPLACED,
    /** A refresh token came twice: one of the two who had it stole it. */
    REUSE_DETECTED,
    PASSWORD_CHANGED,
    SUSPENDED
}
