package io.hexarch.identity.domain;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;

/**
 * A key that tokens are signed with (ES256, curve P-256).
 *
 * @param id the {@code kid} of tokens and of the key set
 * @param signsFrom when it takes over; published before, so that whoever caches the key set knows it by then
 */
public record SigningKey(
        String id, ECPublicKey publicKey, ECPrivateKey privateKey, Instant createdAt, Instant signsFrom) {

    @Override
    public String toString() {
        return "SigningKey[" + id + " from " + signsFrom + "]";
    }
}
