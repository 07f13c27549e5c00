package io.hexarch.applications.adapter.gateway;

import io.hexarch.applications.adapter.gateway.ApplicationTargets.Target;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.platform.web.ApplicationGateway;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.workspaces.WorkspaceUnavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * Passes requests for an application's host on to its pods, and their answers back, both as they come. It adds who asked; it takes away
 * whatever could prove the caller to Hexarch.
 */
public final class HttpApplicationGateway implements ApplicationGateway {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    /** Until the pod's first byte. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final ApplicationTargets targets;
    private final WebSocketPassage webSockets;
    private final ForwardedHeaders headers;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(trustingNobody())
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Thread::startVirtualThread)
            .build();

    public HttpApplicationGateway(ApplicationTargets targets, WebSocketPassage webSockets, HexarchUrl url) {
        this.targets = targets;
        this.webSockets = webSockets;
        this.headers = new ForwardedHeaders(url::value);
    }

    /** Pods are asked without TLS. A client that is not told so reads all authorities of the JDK, which costs every start a tenth of a second. */
    private static SSLContext trustingNobody() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }

    @Override
    public void serve(String label, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var target = targets.find(new HostLabel(label));
        if (target.isEmpty()) {
            GatewayPage.NOTHING_HERE.write(response);
            return;
        }
        if (!targets.open(target.get())) {
            GatewayPage.CLOSED.write(response);
            return;
        }
        pass(target.get(), request, response);
    }

    private void pass(Target target, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (WebSocketPassage.wanted(request)) {
                webSockets.pass(target, targets.locate(target), request, response);
                return;
            }
            var answer = client.send(forwarded(target, request), BodyHandlers.ofInputStream());
            copy(target, answer, response);
        } catch (WorkspaceUnavailable unavailable) {
            GatewayPage.ASLEEP.write(response);
        } catch (HttpTimeoutException | SocketTimeoutException late) {
            if (late instanceof java.net.http.HttpConnectTimeoutException) targets.forget(target);
            GatewayPage.SILENT.write(response);
        } catch (SocketException | EOFException refused) {
            targets.forget(target);
            GatewayPage.NOT_RUNNING.write(response);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            GatewayPage.SILENT.write(response);
        }
    }

    private HttpRequest forwarded(Target target, HttpServletRequest request) throws IOException {
        var address = targets.locate(target);
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var uri = URI.create(
                "http://" + address.getHostString() + ":" + address.getPort() + request.getRequestURI() + query);
        var forwarded = HttpRequest.newBuilder(uri).timeout(ANSWER).method(request.getMethod(), body(request));
        headers.of(request).forEach(header -> forwarded.header(header.name(), header.value()));
        return forwarded.build();
    }

    private static HttpRequest.BodyPublisher body(HttpServletRequest request) throws IOException {
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (!hasBody) return BodyPublishers.noBody();
        InputStream input = request.getInputStream();
        var streamed = BodyPublishers.ofInputStream(() -> input);
        long length = request.getContentLengthLong();
        return length > 0 ? BodyPublishers.fromPublisher(streamed, length) : streamed;
    }

    private void copy(Target target, HttpResponse<InputStream> answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (ForwardedHeaders.mayPass(name)) values.forEach(value -> response.addHeader(name, value));
        });
        try (var body = answer.body()) {
            var output = response.getOutputStream();
            var buffer = new byte[16_384];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                if (!targets.open(target)) throw new IOException("the organization was closed meanwhile");
                output.write(buffer, 0, read);
                // What a pod streams, its reader sees at once.
                if (body.available() == 0) output.flush();
            }
        }
    }
}
