package io.hexarch.applications.adapter.gateway;

import io.hexarch.applications.adapter.gateway.ApplicationTargets.Target;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.upgrade.UpgradePassage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** WebSockets between visitors and an application's pods (RFC 6455). */
public final class WebSocketPassage {

    private static final String PROTOCOL = "websocket";
    private static final int CONNECT_MILLIS = 3_000;

    private final GatewaySessions sessions;
    private final ForwardedHeaders headers;

    public WebSocketPassage(GatewaySessions sessions, HexarchUrl url) {
        this.sessions = sessions;
        this.headers = new ForwardedHeaders(url::value);
    }

    /** Other protocols may be left alone: whoever offers one must do without it too. */
    static boolean wanted(HttpServletRequest request) {
        return PROTOCOL.equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** @throws IOException when the pods do not answer */
    void pass(Target target, InetSocketAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var session = sessions.open(target);
        if (session.isEmpty()) {
            GatewayPage.TOO_MANY.write(response);
            return;
        }
        boolean switched = false;
        try {
            int status = new UpgradePassage(request, response, ForwardedHeaders::mayPass)
                    .through(connect(address), head(request), session.get());
            switched = status == HttpServletResponse.SC_SWITCHING_PROTOCOLS;
        } finally {
            if (!switched) session.get().close();
        }
    }

    private static Socket connect(InetSocketAddress address) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(address, CONNECT_MILLIS);
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    /** With the host that the visitor named: it is what pods compare the Origin with (RFC 6455, 4.2.2). */
    private byte[] head(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var head = new StringBuilder("GET ")
                .append(request.getRequestURI())
                .append(query)
                .append(" HTTP/1.1\r\nHost: ")
                .append(request.getHeader("Host"))
                .append("\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n");
        for (var header : headers.of(request))
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
