package io.hexarch.cli.http;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.UnexpectedJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls to one server. A connection that is lost is tried again with the same {@code Idempotency-Key}, so that nothing is done twice; a
 * server that asks to come back ({@code Retry-After}) is asked again while that is worth waiting for.
 */
public final class Transport {

    /** Pauses before each further attempt. */
    private static final Duration[] PAUSES = {Duration.ofMillis(200), Duration.ofMillis(800), Duration.ofSeconds(2)};

    private static final int LONGEST_RETRY_AFTER = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI server;
    private final ExchangeTrace trace;
    private final Pause pause;
    private final String agent;

    public Transport(HttpClient client, URI server, ExchangeTrace trace, Pause pause, String agent) {
        this.client = client;
        this.server = server;
        this.trace = trace;
        this.pause = pause;
        this.agent = agent;
    }

    public URI server() {
        return server;
    }

    /** Sends a call and reads its answer; any status from 300 on is thrown as {@link ProblemAnswer}. */
    public <T> Answer<T> send(Call<T> call, @Nullable String bearer) {
        var reply = repeatedly(call, bearer);
        if (reply.refused()) throw reply.problem();
        return read(reply, call);
    }

    /** Sends a call with {@code If-None-Match}; empty when nothing has changed. */
    public <T> Optional<Answer<T>> poll(Call<T> call, @Nullable String bearer) {
        var reply = repeatedly(call, bearer);
        if (reply.unchanged()) return Optional.empty();
        if (reply.refused()) throw reply.problem();
        return Optional.of(read(reply, call));
    }

    /** Opens a stream of lines; the caller closes it. */
    public InputStream open(Call<?> call, @Nullable String bearer) {
        var headers = headers(call, bearer);
        var uri = server.resolve(call.target());
        trace.sent(call.method().name(), call.target(), headers, call.body());
        try {
            var response = client.send(request(call, uri, headers, null), BodyHandlers.ofInputStream());
            if (response.statusCode() < 300) return response.body();
            try (var body = response.body()) {
                var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                throw new Reply(response.statusCode(), response.headers(), text).problem();
            }
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private <T> Answer<T> read(Reply reply, Call<T> call) {
        try {
            return reply.read(call.reading());
        } catch (UnexpectedJson e) {
            throw Failure.of(ExitCode.FAILED, "The answer of the server cannot be read")
                    .because(call.method() + " " + call.path() + ": " + e.getMessage())
                    .because("client and server may be too far apart in version")
                    .next("hexarch status")
                    .causedBy(e);
        }
    }

    private Reply repeatedly(Call<?> call, @Nullable String bearer) {
        var headers = headers(call, bearer);
        for (var attempt = 0; ; attempt++) {
            var last = attempt == PAUSES.length;
            try {
                var reply = once(call, headers);
                var later =
                        reply.status() == 503 || reply.status() == 429 ? reply.retryAfter() : Optional.<Integer>empty();
                if (last || later.isEmpty() || later.get() > LONGEST_RETRY_AFTER) return reply;
                pause(Duration.ofSeconds(later.get()));
            } catch (IOException e) {
                trace.failed(String.valueOf(e));
                if (last || e instanceof SSLException || e instanceof HttpTimeoutException) throw unreachable(e);
                pause(PAUSES[attempt]);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    private Reply once(Call<?> call, Map<String, String> headers) throws IOException, InterruptedException {
        trace.sent(call.method().name(), call.target(), headers, call.body());
        var start = System.nanoTime();
        HttpResponse<String> response = client.send(
                request(call, server.resolve(call.target()), headers, PATIENCE),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        var reply = new Reply(response.statusCode(), response.headers(), response.body());
        trace.received(reply, (System.nanoTime() - start) / 1_000_000);
        return reply;
    }

    private Map<String, String> headers(Call<?> call, @Nullable String bearer) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("User-Agent", agent);
        headers.put("Accept", "application/json, application/problem+json");
        if (bearer != null) headers.put("Authorization", "Bearer " + bearer);
        if (call.body() != null) headers.put("Content-Type", "application/json");
        if (call.method().needsKey())
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.putAll(call.headers());
        return headers;
    }

    private static HttpRequest request(Call<?> call, URI uri, Map<String, String> headers, @Nullable Duration timeout) {
        var body = call.body();
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JsonText.compact(body));
        var builder = HttpRequest.newBuilder(uri);
        switch (call.method()) {
            case GET -> builder.GET();
            case DELETE -> builder.DELETE();
            case POST, PUT, PATCH -> builder.method(call.method().name(), content);
        }
        headers.forEach(builder::header);
        if (timeout != null) builder.timeout(timeout);
        return builder.build();
    }

    private void pause(Duration time) {
        try {
            pause.lasting(time);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private Failure unreachable(IOException e) {
        if (e instanceof SSLException) return Trust.refused(server, e);
        var failure = Failure.of(ExitCode.UNREACHABLE, "The server " + server + " cannot be reached")
                .causedBy(e);
        return switch (e) {
            case ConnectException refused ->
                failure.because("nothing answers there: it is not running, or its address is another one")
                        .next("hexarch up");
            case HttpTimeoutException late ->
                failure.because("it did not answer in time").next("hexarch status");
            case IOException lost ->
                failure.because("the connection was lost: " + lost.getMessage()).next("hexarch status");
        };
    }

    private static Failure interrupted() {
        Thread.currentThread().interrupt();
        return Failure.of(ExitCode.INTERRUPTED, "Interrupted");
    }
}
