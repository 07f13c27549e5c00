package io.hexarch.platform.web.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One request, built up and sent. */
public final class ApiRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpClient client;
    private final URI server;
    private final List<String> headers = new ArrayList<>();

    ApiRequest(URI server) {
        this(CLIENT, server);
    }

    /** By a client of its own, for example one that trusts another authority. */
    public ApiRequest(HttpClient client, URI server) {
        this.client = client;
        this.server = server;
    }

    public ApiRequest header(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    public ApiAnswer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    public ApiAnswer post(String path, String json) {
        return header("Content-Type", "application/json").send("POST", path, HttpRequest.BodyPublishers.ofString(json));
    }

    public ApiAnswer put(String path, String json) {
        return header("Content-Type", "application/json").send("PUT", path, HttpRequest.BodyPublishers.ofString(json));
    }

    public ApiAnswer patch(String path, String json) {
        return header("Content-Type", "application/merge-patch+json")
                .send("PATCH", path, HttpRequest.BodyPublishers.ofString(json));
    }

    /** What comes within that time of an answer that may never end. */
    public ApiAnswer listen(String path, Duration patience) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), _ -> new FirstWords(patience));
    }

    public ApiAnswer send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(method, path, body, HttpResponse.BodyHandlers.ofString());
    }

    private ApiAnswer send(
            String method, String path, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<String> whole) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (!headers.isEmpty()) request.headers(headers.toArray(String[]::new));
        try {
            return new ApiAnswer(client.send(request.build(), whole));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
