package io.hexarch.platform.web.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The authorities that every machine knows. */
public final class PublicTrust {

    private static final @Nullable KeyStore USUAL = null;

    private PublicTrust() {}

    /**
     * Whether they vouch for a certificate.
     *
     * @param chain PEM, the server's own certificate first
     */
    public static boolean vouchesFor(Path chain) throws IOException {
        try {
            var certificates = Pem.readCertificates(chain).toArray(X509Certificate[]::new);
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(USUAL);
            for (var manager : factory.getTrustManagers())
                if (manager instanceof X509TrustManager x509) x509.checkServerTrusted(certificates, "UNKNOWN");
            return true;
        } catch (CertificateException unknown) {
            return false;
        } catch (GeneralSecurityException broken) {
            throw new IOException(chain + " cannot be read", broken);
        }
    }
}
