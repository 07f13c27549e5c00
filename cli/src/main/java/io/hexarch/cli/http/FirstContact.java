package io.hexarch.cli.http;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Looks at the certificate that an unknown server shows, so that a person can compare it. Nothing is sent over that connection. */
public final class FirstContact {

    private static final int TIMEOUT_MILLISECONDS = 10_000;

    private FirstContact() {}

    /** The topmost certificate of the chain that the server shows: its authority, if it shows that too. */
    public static X509Certificate certificateOf(URI server) {
        var port = server.getPort() < 0 ? 443 : server.getPort();
        var looking = new Looking();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(server.getHost(), port), TIMEOUT_MILLISECONDS);
            plain.setSoTimeout(TIMEOUT_MILLISECONDS);
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {looking}, null);
            try (var socket =
                    (SSLSocket) context.getSocketFactory().createSocket(plain, server.getHost(), port, true)) {
                socket.startHandshake();
            }
        } catch (IOException e) {
            if (looking.topmost == null) {
                throw Failure.of(ExitCode.UNREACHABLE, "The server " + server + " cannot be reached")
                        .because(String.valueOf(e.getMessage()))
                        .causedBy(e);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
        if (looking.topmost == null) throw Failure.of(ExitCode.UNREACHABLE, server + " showed no certificate");
        return looking.topmost;
    }

    /** SHA-256 of the certificate, as other programs print it. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    public static String pem(X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /** Keeps the chain and then refuses it: this connection is for looking only. */
    private static final class Looking extends X509ExtendedTrustManager {
        private @Nullable X509Certificate topmost;

        private void look(X509Certificate[] chain) throws CertificateException {
            topmost = chain[chain.length - 1];
            throw new CertificateException("looked at, not trusted");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            look(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            look(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            look(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("this is no server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            throw new CertificateException("this is no server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("this is no server");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
