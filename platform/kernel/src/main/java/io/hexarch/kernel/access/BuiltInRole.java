package io.hexarch.kernel.access;

/**
 * Roles that exist everywhere. A role held on a scope reaches everything below it, for the permissions that name it. Of one kind of scope
 * the stronger stand before the weaker.
 */
public enum BuiltInRole {
    OPERATOR(ScopeKind.PLATFORM),
    AUDITOR(ScopeKind.PLATFORM),
    /** Each person over themselves. */
    SELF(ScopeKind.PERSON),
    OWNER(ScopeKind.ORGANIZATION),
    ADMIN(ScopeKind.ORGANIZATION),
    MEMBER(ScopeKind.ORGANIZATION),
    BILLING(ScopeKind.ORGANIZATION),
    VIEWER(ScopeKind.ORGANIZATION),
    WORKSPACE_ADMIN(ScopeKind.WORKSPACE),
    WORKSPACE_EDITOR(ScopeKind.WORKSPACE),
    WORKSPACE_VIEWER(ScopeKind.WORKSPACE),
    PROJECT_ADMIN(ScopeKind.PROJECT),
    PROJECT_DEVELOPER(ScopeKind.PROJECT),
    PROJECT_VIEWER(ScopeKind.PROJECT);

    private final ScopeKind kind;

    BuiltInRole(ScopeKind kind) {
        this.kind = kind;
    }

    /** The level that this role is granted on. */
    public ScopeKind kind() {
        return kind;
    }
}
