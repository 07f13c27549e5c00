package io.hexarch.platform.web.upgrade;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.function.Predicate;

/**
 * Replays the head of a request on a connection of its own; once the other side says 101, the bytes of both are passed on without being
 * understood.
 *
 * @param goesBack which headers of the answer the caller sees, by name
 */
public record UpgradePassage(HttpServletRequest request, HttpServletResponse response, Predicate<String> goesBack) {

    private static final int ANSWER_MILLIS = 30_000;
    private static final int REFUSAL_LIMIT = 1024 * 1024;

    /**
     * The status that was answered. At 101 the session goes on by itself and closes the connection; at any other the connection is closed,
     * and the session is not.
     *
     * @param head of the request, with its empty line
     * @throws IOException when the other side did not answer; then the connection is closed, and nothing was answered
     */
    public int through(Socket connection, byte[] head, UpgradeSession session) throws IOException, ServletException {
        try {
            connection.setSoTimeout(ANSWER_MILLIS);
            connection.getOutputStream().write(head);
            connection.getOutputStream().flush();
            var in = new BufferedInputStream(connection.getInputStream());
            var answer = ResponseHead.read(in);
            if (answer.status() != HttpServletResponse.SC_SWITCHING_PROTOCOLS) {
                try (connection) {
                    refused(answer, in);
                }
                return answer.status();
            }
            connection.setSoTimeout(0);
            switchOver(answer, new Splice.Upstream(connection, in, session));
            return answer.status();
        } catch (IOException | ServletException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private void switchOver(ResponseHead answer, Splice.Upstream upstream) throws IOException, ServletException {
        response.setStatus(answer.status());
        for (var field : answer.fields()) {
            boolean ofTheSwitch =
                    field.name().equalsIgnoreCase("Upgrade") || field.name().equalsIgnoreCase("Connection");
            if (ofTheSwitch || goesBack.test(field.name())) response.addHeader(field.name(), field.value());
        }
        request.upgrade(Splice.class).begin(upstream);
    }

    private void refused(ResponseHead answer, BufferedInputStream in) throws IOException {
        boolean chunked = answer.first("Transfer-Encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent();
        int announced = answer.first("Content-Length").map(Integer::parseInt).orElse(chunked ? REFUSAL_LIMIT : 0);
        var source = chunked ? new ChunkedInput(in) : in;
        byte[] body = source.readNBytes(Math.min(announced, REFUSAL_LIMIT));
        response.setStatus(answer.status());
        answer.first("Content-Type").ifPresent(response::setContentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
