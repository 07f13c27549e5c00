package io.hexarch.cli.demo;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Pause;
import io.hexarch.cli.http.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Somebody who visits an application's address. Names under {@code localhost} are this machine (RFC 6761), which not every resolver knows; the
 * certificate is checked against the name all the same.
 *
 * @param patience how long to try until it answers
 */
record Visitor(Trust trust, Clock clock, Pause pause, Duration patience) {

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int TIMEOUT_MILLISECONDS = 10_000;
    private static final int LARGEST_ANSWER = 65_536;

    /** What came back: the status and the first line of the body. */
    record Visit(int status, String firstLine) {}

    /** Visits until the application answers 200. */
    Visit until200(URI address) {
        var end = clock.instant().plus(patience);
        while (true) {
            var last = "";
            try {
                var visit = once(address);
                if (visit.status() == 200) return visit;
                last = "HTTP " + visit.status() + " " + visit.firstLine();
            } catch (IOException e) {
                last = String.valueOf(e.getMessage());
            }
            if (!clock.instant().isBefore(end)) {
                throw Failure.of(ExitCode.FAILED, address + " does not answer").because("last: " + last);
            }
            pauseAWhile();
        }
    }

    private Visit once(URI address) throws IOException {
        try (var socket = connect(address)) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            var request = "GET " + (address.getRawPath().isEmpty() ? "/" : address.getRawPath()) + " HTTP/1.0\r\nHost: "
                    + address.getAuthority() + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
            return read(answer);
        }
    }

    private static Visit read(String answer) throws IOException {
        var parts = answer.split("\r\n\r\n", 2);
        if (!parts[0].matches("(?s)HTTP/1\\.[01] \\d{3}.*")) throw new IOException("no answer of HTTP");
        var body = parts.length == 1
                ? ""
                : parts[1].lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return new Visit(Integer.parseInt(parts[0].substring(9, 12)), body);
    }

    private Socket connect(URI address) throws IOException {
        var secure = "https".equals(address.getScheme());
        var port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        var host = address.getHost();
        var plain = new Socket();
        var machine = host.equals("localhost") || host.endsWith(".localhost")
                ? InetAddress.getLoopbackAddress()
                : InetAddress.getByName(host);
        plain.connect(new InetSocketAddress(machine, port), TIMEOUT_MILLISECONDS);
        if (!secure) return plain;
        var socket = (SSLSocket) trust.context().getSocketFactory().createSocket(plain, host, port, true);
        var parameters = new SSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private void pauseAWhile() {
        try {
            pause.lasting(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(ExitCode.INTERRUPTED, "Interrupted");
        }
    }
}
