package io.hexarch.platform.web.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundleRegistry;

/** Looks for a newer certificate and shows it from then on; connections that are open stay. */
final class CertificateRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateRenewal.class);

    private final CertificateSource source;
    private final SslBundleRegistry bundles;
    private X509Certificate shown;

    CertificateRenewal(CertificateSource source, KeyAndChain shown, SslBundleRegistry bundles) {
        this.source = source;
        this.bundles = bundles;
        this.shown = shown.certificate();
    }

    /** What cannot be read leaves the old certificate where it is. */
    void look() {
        try {
            var current = source.current();
            if (current.certificate().equals(shown)) return;
            bundles.updateBundle(TlsConfiguration.BUNDLE, current.asBundle());
            shown = current.certificate();
            LOG.info(
                    "Showing a new certificate, good until {}",
                    shown.getNotAfter().toInstant());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The certificate could not be renewed. The one shown ends "
                            + shown.getNotAfter().toInstant(),
                    e);
        }
    }
}
