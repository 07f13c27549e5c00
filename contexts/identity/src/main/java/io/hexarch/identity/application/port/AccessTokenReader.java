package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Reads access tokens that Hexarch signed: algorithm, type, signature, issuer, audience and time are checked. */
public interface AccessTokenReader {

    Reading read(String token);

    /** What a token turned out to be. */
    sealed interface Reading {
        /** Ours, and in time. */
        record Good(Claims claims) implements Reading {}

        /** Ours, and over. */
        record Expired() implements Reading {}

        /** Not one of ours. */
        record Garbage() implements Reading {}
    }

    /**
     * What an access token says of its bearer.
     *
     * @param credential what the bearer signed in with, and what the token is limited to
     */
    record Claims(
            PersonId person,
            Credential credential,
            Optional<OrganizationId> organization,
            Optional<SecretHash> fingerprint,
            Instant expiresAt) {}
}
