package io.hexarch.e2e;

import io.hexarch.e2e.canary.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Somebody's open console beside a journey: what it is told of an organization is kept, since no secret may be in it. */
final class LiveEvents {

    private LiveEvents() {}

    /** Until the client is closed, or the stream ends by itself. */
    static void follow(Api api, String organization) throws IOException, InterruptedException {
        var lines = api.lines("/api/v1/events?scope=" + organization);
        Thread.ofVirtual().name("live-events").start(() -> {
            try (lines) {
                lines.forEach(line -> Evidence.current().place("live events", line));
            } catch (UncheckedIOException closed) {
                Evidence.current().place("live events", ": closed");
            }
        });
    }
}
