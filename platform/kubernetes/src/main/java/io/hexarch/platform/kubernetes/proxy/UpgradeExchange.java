package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import io.hexarch.platform.kubernetes.connection.TransportSecurity;
import io.hexarch.platform.kubernetes.proxy.ForwardedHeaders.Field;
import io.hexarch.platform.web.upgrade.UpgradePassage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Requests that become another protocol: exec, attach, port-forward. The head is replayed on a connection of its own, and once the API says
 * 101 the bytes of both sides are passed on without being understood.
 */
final class UpgradeExchange {

    private static final Set<String> PROTOCOLS = Set.of("spdy/3.1", "websocket");
    private static final int CONNECT_MILLIS = 3_000;

    /** What became of it: the status, and for 101 a session that goes on by itself. */
    int exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            KubernetesCall call,
            ProxyTarget target,
            OpenStreams.Stream stream)
            throws IOException, ServletException {
        var head = head(request, call, target, protocol(request));
        StatusAnswer.headers(response);
        return new UpgradePassage(request, response, ForwardedHeaders::goesBack).through(connect(target), head, stream);
    }

    private static String protocol(HttpServletRequest request) {
        var wanted = request.getHeader("Upgrade");
        if (wanted != null && PROTOCOLS.contains(wanted.toLowerCase(java.util.Locale.ROOT))) return wanted;
        throw new Refused(Problem.of(
                KubernetesProblem.UPGRADE_REFUSED,
                "A connection can become SPDY/3.1 or websocket here, nothing else."));
    }

    private static SSLSocket connect(ProxyTarget target) throws IOException {
        var connection = target.connection();
        var socket = (SSLSocket)
                TransportSecurity.of(connection).context().getSocketFactory().createSocket();
        try {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setApplicationProtocols(new String[] {"http/1.1"});
            socket.setSSLParameters(parameters);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(connection.host(), connection.port()), CONNECT_MILLIS);
            socket.startHandshake();
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    private static byte[] head(HttpServletRequest request, KubernetesCall call, ProxyTarget target, String protocol) {
        var connection = target.connection();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("Host", connection.host() + ":" + connection.port()));
        fields.add(new Field("Connection", "Upgrade"));
        fields.add(new Field("Upgrade", protocol));
        if (!"GET".equals(call.method())) fields.add(new Field("Content-Length", "0"));
        fields.addAll(ForwardedHeaders.of(request));
        fields.addAll(ForwardedHeaders.identity(target));
        var head = new StringBuilder()
                .append(call.method())
                .append(' ')
                .append(call.path().upstream())
                .append(" HTTP/1.1\r\n");
        for (var field : fields)
            head.append(oneLine(field.name()))
                    .append(": ")
                    .append(oneLine(field.value()))
                    .append("\r\n");
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String oneLine(String text) {
        if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0)
            throw new Refused(KubernetesProblem.UPGRADE_REFUSED, "A header field has a line break.");
        return text;
    }
}
