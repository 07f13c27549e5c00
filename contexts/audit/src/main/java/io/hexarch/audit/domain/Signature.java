package io.hexarch.audit.domain;

import java.util.HexFormat;

/**
 * An Ed25519 signature (RFC 8032).
 *
 * @param key the name of the key that made it
 * @param hex the signature in hexadecimal digits
 */
public record Signature(String key, String hex) {

    public static Signature of(String key, byte[] bytes) {
        return new Signature(key, HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
