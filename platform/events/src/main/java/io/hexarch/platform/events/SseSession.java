package io.hexarch.platform.events;

import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * One stream of Server-Sent Events. Beside the events themselves it says {@code ready} at the beginning, {@code reset} when the listener was
 * away too long, {@code dropped} when it was too slow, {@code ended} when its credential or its right is no longer good, and {@code reconnect} when the
 * server stops.
 */
final class SseSession {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration CREDENTIAL = Duration.ofSeconds(4);
    private static final Duration RESUMABLE = Duration.ofHours(24);

    private final LiveStream stream;
    private final Caller caller;
    private final Authenticator authenticator;
    private final Clock clock;
    private final boolean wasAwayTooLong;
    private Instant written;
    private Instant checked;

    SseSession(LiveStream stream, Caller caller, Authenticator authenticator, Clock clock, boolean wasAwayTooLong) {
        this.stream = stream;
        this.caller = caller;
        this.authenticator = authenticator;
        this.clock = clock;
        this.wasAwayTooLong = wasAwayTooLong;
        this.written = clock.instant();
        this.checked = clock.instant();
    }

    /** Events before this moment may have been dropped. */
    static OffsetDateTime horizon(Clock clock) {
        return clock.instant().minus(RESUMABLE).atOffset(ZoneOffset.UTC);
    }

    void run(OutputStream output) throws IOException, InterruptedException {
        try (stream;
                var out = new BufferedOutputStream(output)) {
            say(out, wasAwayTooLong ? "reset" : "ready");
            while (!stream.isEnded()) {
                if (!stream.mayGoOn() || !isStillGood()) {
                    say(out, "ended");
                    return;
                }
                var event = stream.next(LOOK);
                if (event.isPresent()) write(out, LiveEvent.json(event.get()), event.get());
                else if (stream.lostSome()) say(out, "dropped");
                else if (written.plus(HEARTBEAT).isBefore(clock.instant())) beat(out);
            }
            say(out, "reconnect");
        }
    }

    private boolean isStillGood() {
        var now = clock.instant();
        if (now.isAfter(caller.until())) return false;
        if (now.isBefore(checked.plus(CREDENTIAL))) return true;
        checked = now;
        return authenticator.stillGood(caller);
    }

    private void write(OutputStream out, String json, EventEnvelope event) throws IOException {
        send(out, "id: " + event.id() + "\nevent: " + event.type() + "\ndata: " + json + "\n\n");
    }

    private void say(OutputStream out, String word) throws IOException {
        send(out, "id: " + stream.position() + "\nevent: " + word + "\ndata: {}\n\n");
    }

    private void beat(OutputStream out) throws IOException {
        send(out, ": still here\n\n");
    }

    private void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        written = clock.instant();
    }
}
