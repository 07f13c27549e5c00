package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody at a live stream (Server-Sent Events). */
final class Listener implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 15;

    /** What was said once. */
    record Message(String word, String id, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final List<Message> heard = new ArrayList<>();

    private Listener() {}

    /** @param last the id of the last message that was heard before; empty for none */
    static Listener at(Replica replica, String token, String last) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(replica.address().resolve("/api/v1/events"))
                .header("Authorization", "Bearer " + token);
        if (!last.isEmpty()) request.header("Last-Event-ID", last);
        var listener = new Listener();
        var answer = listener.client.send(request.build(), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> listener.listen(answer.body()));
        assertThat(listener.next().word()).isEqualTo("ready");
        return listener;
    }

    private void listen(Stream<String> lines) {
        var fields = new HashMap<String, String>();
        try {
            lines.forEach(line -> {
                int colon = line.indexOf(": ");
                if (colon > 0) fields.put(line.substring(0, colon), line.substring(colon + 2));
                if (line.isEmpty() && fields.containsKey("event")) messages.add(message(fields));
            });
        } catch (UncheckedIOException closed) {
            messages.add(new Message("closed", "", String.valueOf(closed.getMessage())));
        }
    }

    private static Message message(Map<String, String> fields) {
        var message = new Message(
                fields.getOrDefault("event", ""), fields.getOrDefault("id", ""), fields.getOrDefault("data", ""));
        fields.clear();
        return message;
    }

    /** Waits for an event about something; the answer is its id. */
    String await(String word, String about) throws InterruptedException {
        while (true) {
            var message = next();
            if (message.word().equals(word) && message.data().contains(about)) return message.id();
        }
    }

    private Message next() throws InterruptedException {
        var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) throw new AssertionError("nothing more came after " + heard);
        heard.add(message);
        return message;
    }

    /** Ids of all that was heard. */
    List<String> ids() {
        return heard.stream().map(Message::id).toList();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
