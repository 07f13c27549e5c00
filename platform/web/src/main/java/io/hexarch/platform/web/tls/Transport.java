package io.hexarch.platform.web.tls;

import io.hexarch.platform.web.settings.WebSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Refuses to start in a way that would send tokens in the clear, and says which setting mends it. */
final class Transport {

    private Transport() {}

    /** The address to listen on. */
    static InetAddress checked(WebSettings settings) {
        var address = addressOf(settings.bind());
        var tls = settings.tls();
        boolean beyond = !address.isLoopbackAddress();
        switch (tls.mode()) {
            case LOCAL -> {
                if (beyond && settings.trustedProxies().isEmpty())
                    throw new UnsafeTransport(
                            "HEXARCH_BIND=" + settings.bind()
                                    + " opens Hexarch to other machines, and they cannot know its local certificate.",
                            "Give a certificate (HEXARCH_TLS_MODE=files, HEXARCH_TLS_CERTIFICATE, HEXARCH_TLS_KEY), name the proxy in front "
                                    + "(HEXARCH_TRUSTEDPROXIES=10.0.0.0/8), or stay on HEXARCH_BIND=127.0.0.1.");
            }
            case FILES -> {
                if (tls.certificate() == null || tls.key() == null)
                    throw new UnsafeTransport(
                            "HEXARCH_TLS_MODE=files names no files.",
                            "Set HEXARCH_TLS_CERTIFICATE and HEXARCH_TLS_KEY to PEM files.");
            }
            case NONE -> {
                if (beyond && settings.trustedProxies().isEmpty())
                    throw new UnsafeTransport(
                            "HEXARCH_TLS_MODE=none with HEXARCH_BIND=" + settings.bind()
                                    + " would send tokens in the clear.",
                            "Name the proxy that encrypts (HEXARCH_TRUSTEDPROXIES=10.0.0.0/8), or leave HEXARCH_TLS_MODE as it is.");
            }
        }
        return address;
    }

    private static InetAddress addressOf(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new UnsafeTransport(
                    "HEXARCH_BIND=" + bind + " is no address of this machine.",
                    "127.0.0.1 is this machine alone, 0.0.0.0 all its networks.");
        }
    }
}
