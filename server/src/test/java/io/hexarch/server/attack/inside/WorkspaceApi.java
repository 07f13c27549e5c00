package io.hexarch.server.attack.inside;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLServerSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * As much of a Kubernetes API, over TLS, as the proxy needs to be told something: every answer holds the word of the workspace whose
 * credential was shown, and a connection that wants to be a WebSocket becomes one and says it there.
 */
final class WorkspaceApi implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceApi.class);

    private final SSLServerSocket socket;
    private final OwnCertificate certificate;

    private WorkspaceApi(SSLServerSocket socket, OwnCertificate certificate) {
        this.socket = socket;
        this.certificate = certificate;
    }

    static WorkspaceApi start() {
        try {
            var certificate = OwnCertificate.made();
            var socket = (SSLServerSocket) certificate
                    .context()
                    .getServerSocketFactory()
                    .createServerSocket(0, 1024, InetAddress.getLoopbackAddress());
            var api = new WorkspaceApi(socket, certificate);
            Thread.ofVirtual().start(api::accept);
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create("https://localhost:" + socket.getLocalPort());
    }

    /** In PEM. */
    String authority() {
        return certificate.pem();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> converse(connection));
            } catch (SocketException closed) {
                return;
            } catch (IOException broken) {
                LOG.warn("a connection was not accepted", broken);
            }
        }
    }

    private static void converse(Socket connection) {
        try (connection) {
            var in = new BufferedInputStream(connection.getInputStream());
            for (var request = ApiRequestHead.read(in); request != null; request = ApiRequestHead.read(in)) {
                skip(in, request.length());
                connection.getOutputStream().write(ApiReply.to(request));
                connection.getOutputStream().flush();
                if (request.lasts()) in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException gone) {
            LOG.debug("a connection ended", gone);
        }
    }

    private static void skip(InputStream in, long length) throws IOException {
        in.skipNBytes(length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
