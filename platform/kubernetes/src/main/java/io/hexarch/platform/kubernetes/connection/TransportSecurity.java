package io.hexarch.platform.kubernetes.connection;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** TLS towards one cluster: trusts its authority alone, shows the client certificate if there is one. */
public record TransportSecurity(List<KeyManager> keys, List<TrustManager> trust) {

    private static final char[] NO_PASSWORD = {};

    /** @throws IllegalArgumentException when a certificate or key cannot be read; the message does not repeat it */
    public static TransportSecurity of(ClusterConnection connection) {
        try {
            return new TransportSecurity(keys(connection.credential()), trust(connection.authority()));
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalArgumentException(
                    "the certificates for " + connection.server() + " cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    public SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keyManagers(), trustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public KeyManager[] keyManagers() {
        return keys.toArray(KeyManager[]::new);
    }

    public TrustManager[] trustManagers() {
        return trust.toArray(TrustManager[]::new);
    }

    private static List<KeyManager> keys(ClusterCredential credential) throws GeneralSecurityException, IOException {
        return switch (credential) {
            case ClusterCredential.Token token -> List.of();
            case ClusterCredential.ClientCertificate(var certificate, var key) -> {
                var store = emptyStore();
                var chain = Pem.certificates(certificate).toArray(Certificate[]::new);
                store.setKeyEntry("client", Pem.privateKey(key), NO_PASSWORD, chain);
                var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                factory.init(store, NO_PASSWORD);
                yield List.of(factory.getKeyManagers());
            }
        };
    }

    private static List<TrustManager> trust(String authority) throws GeneralSecurityException, IOException {
        var store = emptyStore();
        int number = 0;
        for (var certificate : Pem.certificates(authority))
            store.setCertificateEntry("authority-" + number++, certificate);
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return List.of(factory.getTrustManagers());
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
