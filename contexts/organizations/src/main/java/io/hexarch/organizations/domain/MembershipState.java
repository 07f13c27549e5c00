package io.hexarch.organizations.domain;

/** Whether a person takes part. */
public enum MembershipState {
    /** Named by an administrator; has no rights until they take the invitation up. */
    INVITED,
    ACTIVE
}
