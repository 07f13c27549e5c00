package io.hexarch.cli.logs;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Pause;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.UnexpectedJson;
import io.hexarch.cli.session.Session;
import io.hexarch.client.ApplicationsApi;
import io.hexarch.client.LogLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The log of an application as one stream. The server ends a stream when its token ends; whoever follows begins again after the last line,
 * without one twice.
 */
public final class LogStream {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Session session;
    private final Pause pause;
    private final String application;
    private final @Nullable String pod;
    private final @Nullable Integer tail;

    private @Nullable Instant last;
    private final Set<LogLine> atLast = new HashSet<>();

    public LogStream(Session session, Pause pause, String application, @Nullable String pod, @Nullable Integer tail) {
        this.session = session;
        this.pause = pause;
        this.application = application;
        this.pod = pod;
        this.tail = tail;
    }

    /**
     * Reads lines, the oldest first.
     *
     * @param since only what is later; null: from the beginning that {@code tail} gives
     * @param follow whether to go on with each line as it is written
     */
    public void read(@Nullable Instant since, boolean follow, Consumer<Json> sink) {
        once(since, follow, sink);
        while (follow && goOn()) once(last == null ? since : last.minusNanos(1), true, sink);
    }

    private void once(@Nullable Instant since, boolean follow, Consumer<Json> sink) {
        var lines = last == null ? tail : Integer.valueOf(10_000);
        var call = ApplicationsApi.getApplicationLogs(application, follow ? Boolean.TRUE : null, lines, pod, since);
        try (var reader = new BufferedReader(new InputStreamReader(session.open(call), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) take(line, sink);
            }
        } catch (IOException e) {
            if (!follow)
                throw Failure.of(ExitCode.UNREACHABLE, "The log broke off")
                        .because(String.valueOf(e.getMessage()))
                        .causedBy(e);
        } catch (ProblemAnswer e) {
            if (last == null || e.status() != 404) throw e;
            throw Failure.of(ExitCode.DONE, "The application is gone");
        }
    }

    private void take(String text, Consumer<Json> sink) {
        try {
            var json = JsonText.parse(text);
            var line = LogLine.of(json);
            if (last == null || line.at().isAfter(last)) {
                last = line.at();
                atLast.clear();
            } else if (line.at().equals(last) && atLast.contains(line)) {
                return;
            }
            if (line.at().equals(last)) atLast.add(line);
            sink.accept(json);
        } catch (UnexpectedJson e) {
            throw Failure.of(ExitCode.FAILED, "The log cannot be read")
                    .because(String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private boolean goOn() {
        try {
            pause.lasting(BETWEEN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
