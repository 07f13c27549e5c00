package io.hexarch.server.attack.inside;

import io.hexarch.workspaces.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What the API of a workspace says to a request: always the same. */
final class ApiReply {

    /** RFC 6455. */
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static final int WHOLE_TEXT = 0x81;

    private ApiReply() {}

    static byte[] to(ApiRequestHead request) {
        var token = request.field("authorization").substring("Bearer ".length());
        var word = WorkspaceId.parse(token).map(Told::in).orElseThrow().word();
        if (request.upgrades()) return opened(request, word);
        var body = "{\"kind\":\"ConfigMap\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"" + word + "\"}}\n";
        // Without an end, as a watch goes on.
        var length = request.lasts() ? "" : "Content-Length: " + body.length() + "\r\n";
        return bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + "\r\n" + body);
    }

    private static byte[] opened(ApiRequestHead request, String word) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + accept(request.field("sec-websocket-key")) + "\r\n\r\n"));
        out.write(WHOLE_TEXT);
        out.write(word.length());
        out.writeBytes(bytes(word));
        return out.toByteArray();
    }

    private static String accept(String key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(bytes(key + MAGIC)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
