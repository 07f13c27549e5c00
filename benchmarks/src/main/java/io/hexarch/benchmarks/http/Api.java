package io.hexarch.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A server's API. Connections are kept open and used again, as browsers and clients do. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final URI base;

    /** @param authority the certificate of the server's authority, PEM */
    public Api(URI base, Path authority) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(Trust.in(authority))
                .connectTimeout(PATIENCE)
                .build();
    }

    public URI base() {
        return base;
    }

    public Answer get(String token, String path) {
        return send(request(token, path).GET());
    }

    /** With an idempotency key of its own, as every client of ours sends one. */
    public Answer post(String token, String path, Map<String, ?> body) {
        return send(request(token, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer patch(String token, String path, String tag, Map<String, ?> body) {
        return send(request(token, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer delete(String token, String path) {
        return send(request(token, path).DELETE());
    }

    public Answer delete(String token, String path, String tag) {
        return send(request(token, path).header("If-Match", tag).DELETE());
    }

    private HttpRequest.Builder request(String token, String path) {
        var builder = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        if (!token.isEmpty()) builder.header("Authorization", "Bearer " + token);
        return builder;
    }

    /** @throws Unanswered when there is no answer, or one that is not 2xx */
    private Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2)
                throw new Unanswered(request.method(), request.uri(), response.statusCode(), response.body());
            return new Answer(response.statusCode(), response.headers().firstValue("ETag"), response.body());
        } catch (IOException e) {
            throw new Unanswered(request.method(), request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(request.method(), request.uri(), e);
        }
    }
}
