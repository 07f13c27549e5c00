package io.hexarch.cli.http;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whom we believe to be the server: its own authority where one is known, else the authorities of the system. Nothing switches the check off.
 *
 * @param authority file with one or more certificates (PEM)
 */
public record Trust(Optional<Path> authority) {

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    public static Trust system() {
        return new Trust(Optional.empty());
    }

    public HttpClient client() {
        var builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING);
        if (authority.isPresent()) builder.sslContext(context());
        return builder.build();
    }

    public SSLContext context() {
        try {
            return authority.isPresent() ? trusting(authority.get()) : SSLContext.getDefault();
        } catch (GeneralSecurityException | IOException e) {
            throw Failure.usage("The certificate authority "
                            + authority.map(Path::toString).orElse("of this system") + " cannot be read")
                    .because(String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private static SSLContext trusting(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var certificate : read(file)) store.setCertificateEntry("ca" + store.size(), certificate);
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static Collection<X509Certificate> read(Path file) throws IOException, GeneralSecurityException {
        var bytes = Files.readString(file, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII);
        var certificates =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
        if (certificates.isEmpty()) throw new IOException("it holds no certificate");
        return certificates.stream().map(X509Certificate.class::cast).toList();
    }

    static Failure refused(URI server, IOException e) {
        return Failure.of(ExitCode.UNREACHABLE, "The server " + server + " is not who it should be")
                .because("its certificate is not trusted: " + e.getMessage())
                .next("HEXARCH_CA=/path/to/ca.crt hexarch …     names the authority of your installation")
                .next("hexarch login --server " + server + "     shows its fingerprint and asks")
                .causedBy(e);
    }
}
