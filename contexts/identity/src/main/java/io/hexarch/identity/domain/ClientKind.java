package io.hexarch.identity.domain;

/** What kind of program holds a session. */
public enum ClientKind {
    /** The console in a browser: refresh token and fingerprint are cookies. */
    CONSOLE,
    /** The command line: the refresh token is in the body, there is no fingerprint. */
    CLI
}
