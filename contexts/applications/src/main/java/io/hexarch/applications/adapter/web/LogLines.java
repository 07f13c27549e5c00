package io.hexarch.applications.adapter.web;

import io.hexarch.applications.application.port.Workloads.LogStream;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a log stream as lines of JSON, for as long as the caller's credential is good. */
final class LogLines {

    private static final Duration CREDENTIAL = Duration.ofSeconds(4);
    /** The credential ends also while the pods are silent. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final LogStream stream;
    private final Caller caller;
    private final Authenticator authenticator;
    private final Clock clock;
    private Instant checked;

    LogLines(LogStream stream, Caller caller, Authenticator authenticator, Clock clock) {
        this.stream = stream;
        this.caller = caller;
        this.authenticator = authenticator;
        this.clock = clock;
        this.checked = clock.instant();
    }

    private record Line(@Nullable Instant at, String pod, String line) {}

    void write(OutputStream output) throws IOException {
        try (stream) {
            // Who follows is told at once that there is a log, though it may be silent for hours.
            output.flush();
            while (isStillGood()) {
                var next = stream.next(LOOK);
                if (next.isEmpty() && stream.ended()) return;
                if (next.isEmpty()) continue;
                var line = next.get();
                var json = JsonMapper.shared()
                        .writeValueAsString(new Line(line.at().orElse(null), line.pod(), line.line()));
                output.write((json + "\n").getBytes(StandardCharsets.UTF_8));
                output.flush();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStillGood() {
        var now = clock.instant();
        if (now.isAfter(caller.until())) return false;
        if (now.isBefore(checked.plus(CREDENTIAL))) return true;
        checked = now;
        return authenticator.stillGood(caller);
    }
}
