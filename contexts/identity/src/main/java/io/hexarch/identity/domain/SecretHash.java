package io.hexarch.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** SHA-256 of a {@link Secret}, base64url without padding: what is stored, and what stands in the claim {@code fpt}. */
public record SecretHash(String text) {

    /** Compares in the same time whatever differs. */
    public boolean matches(Secret secret) {
        return MessageDigest.isEqual(bytes(text), bytes(secret.hash().text()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
