package io.hexarch.platform.web.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How HTTPS gets its certificate.
 *
 * @param mode {@code local}: from a certificate authority of this installation. {@code files}: from the two files named here.
 *     {@code none}: plain HTTP, on loopback or behind a trusted proxy only.
 * @param certificate The certificate chain, PEM. Read again when it changes.
 * @param key Its private key, PEM (PKCS #8).
 */
public record TlsSettings(
        @DefaultValue("local") Mode mode,
        @Nullable Path certificate,
        @Nullable Path key) {

    public enum Mode {
        LOCAL,
        FILES,
        NONE
    }
}
