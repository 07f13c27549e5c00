package io.hexarch.identity.domain;

/** What has become of a person. */
public enum PersonState {
    /** Somebody gave their address; they never signed in. */
    INVITED,
    ACTIVE,
    /** An operator shut them out; all their tokens have ended. */
    SUSPENDED,
    /** Their personal data is gone; the id stays for the record. */
    ERASED
}
