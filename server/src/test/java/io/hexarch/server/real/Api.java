package io.hexarch.server.real;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server over HTTPS, as somebody. */
final class Api {

    /** What came back. */
    record Answer(int status, String text, String tag) {
        String at(String pointer) {
            return node().at(pointer).asString();
        }

        JsonNode node() {
            return JsonMapper.shared().readTree(text);
        }
    }

    private final Path state;
    private final int port;
    private @Nullable HttpClient client;
    private Optional<String> token = Optional.empty();

    Api(Path state, int port) {
        this.state = state;
        this.port = port;
    }

    Api as(String bearer) {
        var other = new Api(state, port);
        other.token = Optional.of(bearer);
        return other;
    }

    boolean ready() {
        try {
            return get("/actuator/health/readiness").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer send(String method, String path, String json, String... headers) {
        try {
            var answer = http().send(request(method, path, json, headers), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException silent) {
            throw new java.io.UncheckedIOException(silent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        return http().send(request("GET", path, ""), BodyHandlers.ofInputStream());
    }

    private HttpRequest request(String method, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (headers.length > 0) request.headers(headers);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request.build();
    }

    private HttpClient http() throws IOException {
        if (client == null)
            client = HttpClient.newBuilder().sslContext(trusting()).build();
        return client;
    }

    private SSLContext trusting() throws IOException {
        try (var in = Files.newInputStream(state.resolve("tls/ca.crt"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new IOException(broken);
        }
    }
}
