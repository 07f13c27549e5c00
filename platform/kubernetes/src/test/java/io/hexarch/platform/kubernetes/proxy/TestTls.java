package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.platform.kubernetes.connection.TransportSecurity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;

/** TLS that trusts one certificate. */
final class TestTls {

    private TestTls() {}

    static SSLContext trusting(Path certificate) throws IOException {
        var nowhere = new ClusterConnection(
                URI.create("https://localhost"), Files.readString(certificate), new ClusterCredential.Token("none"));
        return TransportSecurity.of(nowhere).context();
    }
}
