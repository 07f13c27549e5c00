package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.BuiltInRole;

/** What a member is to the whole organization. */
public enum MemberRole {
    OWNER(BuiltInRole.OWNER),
    ADMIN(BuiltInRole.ADMIN),
    MEMBER(BuiltInRole.MEMBER),
    BILLING(BuiltInRole.BILLING),
    VIEWER(BuiltInRole.VIEWER);

    private final BuiltInRole role;

    MemberRole(BuiltInRole role) {
        this.role = role;
    }

    public BuiltInRole role() {
        return role;
    }
}
