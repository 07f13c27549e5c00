package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program of somebody else would use it: the JDK's client, the installation's authority, a bearer token. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ORIGIN = "the API's client";

    private final URI url;
    private final HttpClient client;
    private final Evidence evidence = Evidence.current();
    private @Nullable String token;
    private String refreshToken = "";

    Api(Installation installation) throws GeneralSecurityException, IOException {
        this.url = installation.url();
        this.client = HttpClient.newBuilder().sslContext(installation.trust()).build();
    }

    /** Signs somebody in; inside an organization as soon as one is entered. */
    void signIn(Traveller traveller) throws IOException, InterruptedException {
        evidence.planted(Kind.PASSWORD, ORIGIN, traveller.password());
        take(post(
                "/auth/sign-in",
                Map.of("email", traveller.email(), "password", traveller.password(), "client", "cli")));
    }

    /** Takes up an invitation, and is signed in by that. */
    void join(Traveller traveller, String link) throws IOException, InterruptedException {
        evidence.planted(Kind.PASSWORD, ORIGIN, traveller.password());
        var token = link.substring(link.indexOf("#token=") + "#token=".length());
        var wish = Map.of(
                "token", token, "displayName", traveller.name(), "password", traveller.password(), "client", "cli");
        take(post("/auth/join", wish));
    }

    /** Signs in with a key, as scripts do. */
    void use(String key) {
        token = evidence.planted(Kind.API_KEY, ORIGIN, key);
    }

    /** Enters an organization: one token, one organization. */
    void enter(String organization) throws IOException, InterruptedException {
        take(post("/auth/switch", Map.of("organization", organization, "refreshToken", refreshToken)));
    }

    private void take(JsonNode answer) {
        token = answer.at("/accessToken").asString();
        refreshToken = answer.at("/refreshToken").asString();
    }

    /** What proves who is signed in. */
    String token() {
        return String.valueOf(token);
    }

    /** The id of whoever is signed in. */
    String me() throws IOException, InterruptedException {
        return get("/api/v1/me").at("/id").asString();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return read(send(request(path).GET()));
    }

    /** All of a list, page by page. */
    List<JsonNode> all(String path) throws IOException, InterruptedException {
        var items = new ArrayList<JsonNode>();
        var next = path;
        while (!next.isEmpty()) {
            var page = get(next);
            page.at("/items").forEach(items::add);
            var cursor = page.at("/nextCursor").asString("");
            next = cursor.isEmpty() ? "" : path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor;
        }
        return items;
    }

    HttpResponse<String> raw(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Follows a stream for as long as the server sends it. */
    Stream<String> lines(String path) throws IOException, InterruptedException {
        evidence.place("requested addresses", "GET " + path);
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines())
                .body();
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

    /** What has no name to confirm: a membership. */
    void remove(String path, JsonNode now) throws IOException, InterruptedException {
        read(send(request(path).header("If-Match", tag(now)).DELETE()));
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

    /** Waits until there is nothing any more. */
    void gone(String path, Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (raw(path).statusCode() != 404) {
            assertThat(System.nanoTime()).as("%s is still there", path).isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    HttpRequest.Builder request(String path) {
        var request = anonymous(path);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(Patience.minutes(1));
    }

    /** The answer, whatever it says. */
    HttpResponse<String> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        evidence.place("requested addresses", request.method() + " " + request.uri());
        var response = sendUnnoted(request);
        evidence.heard(ORIGIN, response.body());
        return response;
    }

    /** For requests that are wrong by intent. */
    HttpResponse<String> sendUnnoted(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
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

    /** Signs out: a person has five sessions at a time, and journeys that travel at once are often the same person's. */
    @Override
    public void close() {
        try {
            if (!refreshToken.isEmpty())
                send(anonymous("/auth/sign-out").POST(json(Map.of("refreshToken", refreshToken))));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            client.shutdownNow(); // not waiting for events that it follows
        }
    }
}
