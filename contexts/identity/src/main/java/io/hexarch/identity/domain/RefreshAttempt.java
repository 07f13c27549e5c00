package io.hexarch.identity.domain;

/** One use of a refresh token, as its holder names it: the same name once more says that the answer did not come. */
public record RefreshAttempt(String name) {}
