package io.hexarch.identity;

import java.time.Instant;

/** A signed token. Prints without its value. */
public record MintedToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "MintedToken[until " + expiresAt + "]";
    }
}
