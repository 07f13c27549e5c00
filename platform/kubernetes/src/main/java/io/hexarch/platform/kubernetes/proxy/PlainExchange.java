package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Requests that stay HTTP: the answer streams back, each piece as it comes. */
final class PlainExchange {

    private static final int BODY_LIMIT = 3 * 1024 * 1024;
    private static final int PIECE = 32 * 1024;
    /** Kubernetes itself ends what is no stream after 60 s. */
    private static final Duration ANSWER = Duration.ofSeconds(65);

    private final UpstreamClients clients;

    PlainExchange(UpstreamClients clients) {
        this.clients = clients;
    }

    /**
     * The answer's head, its body still to be read.
     *
     * @throws IOException when the API does not answer
     */
    HttpResponse<InputStream> send(HttpServletRequest request, KubernetesCall call, ProxyTarget target)
            throws IOException, InterruptedException {
        var builder = HttpRequest.newBuilder(address(target, call.path())).method(call.method(), body(request));
        if (!call.stream()) builder.timeout(ANSWER);
        ForwardedHeaders.of(request).forEach(field -> builder.header(field.name(), field.value()));
        ForwardedHeaders.identity(target).forEach(field -> builder.header(field.name(), field.value()));
        return clients.of(target.connection()).send(builder.build(), BodyHandlers.ofInputStream());
    }

    private static URI address(ProxyTarget target, ProxyPath path) {
        try {
            return URI.create(target.connection().server() + path.upstream());
        } catch (IllegalArgumentException odd) {
            throw new Refused(KubernetesProblem.PATH_REFUSED, "This path is not forwarded: it is not a valid URI.");
        }
    }

    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > BODY_LIMIT) throw tooLarge();
        boolean none = request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
        if (none) return BodyPublishers.noBody();
        var bytes = request.getInputStream().readNBytes(BODY_LIMIT + 1);
        if (bytes.length > BODY_LIMIT) throw tooLarge();
        return BodyPublishers.ofByteArray(bytes);
    }

    private static Refused tooLarge() {
        return new Refused(
                KubernetesProblem.BODY_TOO_LARGE,
                "The Kubernetes API takes bodies of at most 3 MiB. Send less at once.");
    }

    /**
     * A watch may have nothing to tell for minutes, and clients wait for its head, and for the first bytes of a compressed body: without
     * them kubectl does not even end. What Kubernetes has compressed stays so.
     */
    private static void beginStream(HttpServletResponse response) throws IOException {
        if (!response.containsHeader("Content-Encoding")) response.setHeader("Content-Encoding", "identity");
        response.flushBuffer();
    }

    /** Copies head and body to the caller. */
    void answer(HttpResponse<InputStream> upstream, HttpServletResponse response) throws IOException {
        response.setStatus(upstream.statusCode());
        upstream.headers().map().forEach((name, values) -> {
            if (ForwardedHeaders.goesBack(name)) values.forEach(value -> response.addHeader(name, value));
        });
        StatusAnswer.headers(response);
        var size = upstream.headers().firstValueAsLong("Content-Length");
        size.ifPresent(response::setContentLengthLong);
        if (size.isEmpty()) beginStream(response);
        try (var body = upstream.body()) {
            var piece = new byte[PIECE];
            var out = response.getOutputStream();
            for (int length = body.read(piece); length >= 0; length = body.read(piece)) {
                out.write(piece, 0, length);
                out.flush();
            }
        }
    }
}
