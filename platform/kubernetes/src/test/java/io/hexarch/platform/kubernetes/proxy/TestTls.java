package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.platform.kubernetes.connection.TransportSecurity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;

/** TLS with one certificate. */
final class TestTls {

    private TestTls() {}

    static SSLContext trusting(Path certificate) throws IOException {
        return context(Files.readString(certificate), new ClusterCredential.Token("none"));
    }

    static SSLContext serving(Path certificate, Path key) throws IOException {
        var shown = Files.readString(certificate);
        return context(shown, new ClusterCredential.ClientCertificate(shown, Files.readString(key)));
    }

    private static SSLContext context(String authority, ClusterCredential credential) {
        var nowhere = new ClusterConnection(URI.create("https://localhost"), authority, credential);
        return TransportSecurity.of(nowhere).context();
    }
}
