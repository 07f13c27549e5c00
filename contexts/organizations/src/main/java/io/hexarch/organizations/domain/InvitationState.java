package io.hexarch.organizations.domain;

/** What has become of an invitation. */
public enum InvitationState {
    PENDING,
    ACCEPTED,
    /** Whoever has the link did not want it. */
    DECLINED,
    /** Nobody took it up in time. */
    EXPIRED,
    /** The organization thought better of it. */
    WITHDRAWN
}
