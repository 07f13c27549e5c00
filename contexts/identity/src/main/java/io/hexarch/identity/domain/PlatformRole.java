package io.hexarch.identity.domain;

import io.hexarch.kernel.access.BuiltInRole;

/** A role over the whole installation. It reads no tenant's content. */
public enum PlatformRole {
    /** Runs the installation. */
    OPERATOR(BuiltInRole.OPERATOR),
    /** Reads the platform's own record. */
    AUDITOR(BuiltInRole.AUDITOR);

    private final BuiltInRole role;

    PlatformRole(BuiltInRole role) {
        this.role = role;
    }

    public BuiltInRole role() {
        return role;
    }
}
