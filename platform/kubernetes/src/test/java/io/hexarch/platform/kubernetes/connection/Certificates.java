package io.hexarch.platform.kubernetes.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** Keys and certificates made for tests; nothing trusts them. */
final class Certificates {

    static final String AUTHORITY =
            Base64.getEncoder().encodeToString(pem("authority").getBytes(StandardCharsets.US_ASCII));

    private Certificates() {}

    static String pem(String name) {
        try (var in = Objects.requireNonNull(Certificates.class.getResourceAsStream(name + ".pem"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
