package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program of somebody else would use it: the JDK's client, the installation's authority, a bearer token. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final URI url;
    private final HttpClient client;
    private @Nullable String token;
    private String refreshToken = "";

    Api(Installation installation) throws GeneralSecurityException, IOException {
        this.url = installation.url();
        this.client = HttpClient.newBuilder().sslContext(trusting(installation)).build();
    }

    /** Signs the traveller in; inside an organization as soon as one is entered. */
    void signIn() throws IOException, InterruptedException {
        var answer = post(
                "/auth/sign-in", Map.of("email", Traveller.EMAIL, "password", Traveller.PASSWORD, "client", "cli"));
        token = answer.at("/accessToken").asString();
        refreshToken = answer.at("/refreshToken").asString();
    }

    /** Enters an organization: one token, one organization. */
    void enter(String organization) throws IOException, InterruptedException {
        var answer = post("/auth/switch", Map.of("organization", organization, "refreshToken", refreshToken));
        token = answer.at("/accessToken").asString();
        refreshToken = answer.at("/refreshToken").asString();
    }

    /** The id of whoever is signed in. */
    String me() throws IOException, InterruptedException {
        return get("/api/v1/me").at("/id").asString();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return read(send(request(path).GET()));
    }

    HttpResponse<String> raw(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return read(send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body))));
    }

    JsonNode patch(String path, JsonNode now, Object body) throws IOException, InterruptedException {
        return read(send(request(path).header("If-Match", tag(now)).method("PATCH", json(body))));
    }

    JsonNode delete(String path, JsonNode now) throws IOException, InterruptedException {
        var confirmed = path + "?confirm=" + now.at("/name").asString();
        return read(send(request(confirmed).header("If-Match", tag(now)).DELETE()));
    }

    JsonNode delete(String path) throws IOException, InterruptedException {
        return read(send(request(path).DELETE()));
    }

    /** Waits by long poll until the resource says that it is in this state; fails at once when it says that it failed. */
    JsonNode until(String path, String state, Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var response = raw(path);
        while (true) {
            var now = read(response);
            if (now.at("/state").asString().equals(state)) return now;
            assertThat(now.at("/state").asString()).as(now.toPrettyString()).isNotEqualTo("failed");
            assertThat(System.nanoTime()).as("still %s", now.toPrettyString()).isLessThan(deadline);
            var seen = response.headers().firstValue("ETag").orElseThrow();
            var next = send(
                    request(path + "?wait=10s").header("If-None-Match", seen).GET());
            if (next.statusCode() != 304) response = next;
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static JsonNode read(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as("%s %s", response.uri(), response.body())
                .isBetween(200, 299);
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    private static String tag(JsonNode resource) {
        return '"' + resource.at("/generation").asString() + '"';
    }

    private static SSLContext trusting(Installation installation) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var file = Files.newInputStream(installation.authority())) {
            store.setCertificateEntry(
                    "hexarch", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
