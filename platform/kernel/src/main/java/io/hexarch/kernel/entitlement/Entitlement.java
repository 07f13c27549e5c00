package io.hexarch.kernel.entitlement;

/** Something that a plan limits the number of. */
public enum Entitlement {
    WORKSPACES,
    MEMBERS,
    PROJECTS,
    APPLICATIONS,
    API_KEYS
}
