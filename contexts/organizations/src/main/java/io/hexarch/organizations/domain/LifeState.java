package io.hexarch.organizations.domain;

/** What an organization's life is called. */
public enum LifeState {
    ACTIVE,
    /** An operator keeps everybody out. */
    SUSPENDED,
    /** An owner closed it, and can still open it again. */
    CLOSING,
    /** Erased; only proof is left. */
    CLOSED
}
