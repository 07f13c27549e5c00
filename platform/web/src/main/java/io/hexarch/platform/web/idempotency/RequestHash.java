package io.hexarch.platform.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of method, path, query and raw body.
 *
 * @param hex in hexadecimal
 */
record RequestHash(String hex) {

    static RequestHash of(String method, String path, @Nullable String query, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {method, path, query == null ? "" : query}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return new RequestHash(HexFormat.of().formatHex(digest.digest(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    static RequestHash of(byte[] bytes) {
        return new RequestHash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
