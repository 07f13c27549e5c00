package io.hexarch.kernel.access;

/** The levels of the scope tree, from the root down. */
public enum ScopeKind {
    PLATFORM,
    /** One person's own matters: their profile, sessions and keys. */
    PERSON,
    ORGANIZATION,
    WORKSPACE,
    PROJECT
}
