package io.hexarch.platform.web;

import io.hexarch.platform.web.settings.WebSettings;
import io.hexarch.platform.web.tls.LocalAuthority;
import io.hexarch.platform.web.tls.PublicTrust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a program must trust to reach this server, where that is not known to every machine. */
public final class ServerAuthority {

    private final WebSettings settings;

    public ServerAuthority(WebSettings settings) {
        this.settings = settings;
    }

    /** Certificates, PEM; empty where the usual authorities vouch for this server, or for the proxy before it. */
    public Optional<String> certificates() {
        try {
            return switch (settings.tls().mode()) {
                case LOCAL -> Optional.of(Files.readString(LocalAuthority.certificateFile(settings.state())));
                case FILES -> unlessKnown(settings.tls().certificate());
                case NONE -> Optional.empty();
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> unlessKnown(@Nullable Path chain) throws IOException {
        if (chain == null || PublicTrust.vouchesFor(chain)) return Optional.empty();
        return Optional.of(Files.readString(chain));
    }
}
