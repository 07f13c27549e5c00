package io.hexarch.server.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks for a WebSocket on a bare connection, since Java's own client tells nothing of what a server says that refuses, and hears what comes
 * within some time.
 */
record WebSocketKnock(int port, Duration patience) {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final String END_OF_HEAD = "\r\n\r\n";

    Heard knock(Call call) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head(call).getBytes(StandardCharsets.ISO_8859_1));
            var said = read(socket);
            int end = said.indexOf(END_OF_HEAD);
            if (end < 0) throw new IOException("no whole answer: " + said);
            int status = Integer.parseInt(said.substring(STATUS_AT, STATUS_AT + 3));
            return new Heard(status, said.substring(end), said.substring(0, end));
        } catch (IOException e) {
            throw new UncheckedIOException(call.path(), e);
        }
    }

    private static String head(Call call) {
        var head = new StringBuilder("GET " + call.path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: v5.channel.k8s.io\r\n");
        call.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    /** A refusal is whole when all that it announced is there; who is let in hears for some time what comes. */
    private String read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[8192];
        try {
            var in = socket.getInputStream();
            socket.setSoTimeout((int) LONG.toMillis());
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                bytes.write(piece, 0, length);
                var said = bytes.toString(StandardCharsets.ISO_8859_1);
                if (isWhole(said)) break;
                if (said.contains(END_OF_HEAD)) socket.setSoTimeout((int) patience.toMillis());
            }
        } catch (SocketTimeoutException silent) {
            // Nothing more came in time.
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean isWhole(String said) {
        int end = said.indexOf(END_OF_HEAD);
        if (end < 0) return false;
        return said.substring(0, end)
                .lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
                .anyMatch(length -> said.length() - end - 4 >= length);
    }
}
