package io.hexarch.applications.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.applications.application.port.Workloads.LogLine;
import io.hexarch.applications.application.port.Workloads.LogQuery;
import io.hexarch.applications.application.port.Workloads.LogStream;
import io.hexarch.applications.application.port.Workloads.Placed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The logs of several pods as one stream: a virtual thread reads each pod into one bounded buffer, which makes a fast pod wait for a slow reader. */
final class PodLogs implements LogStream {

    private static final int BUFFER = 1000;
    private static final int LINE = 16_384;
    private static final long LOOK_MILLIS = 250;

    private final KubernetesClient client;
    private final BlockingQueue<LogLine> lines = new ArrayBlockingQueue<>(BUFFER);
    private final AtomicInteger reading;
    private volatile boolean closed;

    private PodLogs(KubernetesClient client, int pods) {
        this.client = client;
        this.reading = new AtomicInteger(pods);
    }

    /** Takes the client over: closing the stream closes it. */
    static PodLogs open(KubernetesClient client, Placed placed, LogQuery query) {
        try {
            var pods = pods(client, placed, query);
            var logs = new PodLogs(client, pods.size());
            for (var pod : pods)
                Thread.ofVirtual().name("logs-" + pod).start(() -> logs.read(placed.namespace(), pod, query));
            return logs;
        } catch (KubernetesClientException failed) {
            client.close();
            throw failed;
        }
    }

    private static List<String> pods(KubernetesClient client, Placed placed, LogQuery query) {
        return client
                .pods()
                .inNamespace(placed.namespace())
                .withLabels(ApplicationObjects.labels(placed.application()))
                .list()
                .getItems()
                .stream()
                .map(PodLogs::name)
                .filter(name -> query.pod().map(name::equals).orElse(true))
                .toList();
    }

    private static String name(Pod pod) {
        return pod.getMetadata().getName();
    }

    private void read(String namespace, String pod, LogQuery query) {
        try (var stream = open(namespace, pod, query);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null && !closed; line = reader.readLine()) put(line(pod, line));
        } catch (IOException | KubernetesClientException ended) {
            // The pod went away, has not started, or the reader left: other pods are read on.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            reading.decrementAndGet();
        }
    }

    private InputStream open(String namespace, String pod, LogQuery query) {
        var container = client.pods().inNamespace(namespace).withName(pod).usingTimestamps();
        var since = query.since().map(Instant::toString);
        if (since.isPresent()) {
            var from = container.sinceTime(since.get()).tailingLines(query.tail());
            return query.follow() ? from.watchLog().getOutput() : from.getLogInputStream();
        }
        var from = container.tailingLines(query.tail());
        return query.follow() ? from.watchLog().getOutput() : from.getLogInputStream();
    }

    private void put(LogLine line) throws InterruptedException {
        while (!closed && !lines.offer(line, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            // The reader is slow: this pod waits.
        }
    }

    /** Kubernetes writes the time of each line in front of it. */
    private static LogLine line(String pod, String text) {
        int space = text.indexOf(' ');
        if (space > 0) {
            try {
                return new LogLine(
                        Optional.of(Instant.parse(text.substring(0, space))), pod, cut(text.substring(space + 1)));
            } catch (DateTimeParseException noTime) {
                // A line without a time is a line all the same.
            }
        }
        return new LogLine(Optional.empty(), pod, cut(text));
    }

    private static String cut(String line) {
        return line.length() <= LINE ? line : line.substring(0, LINE) + " … (cut)";
    }

    @Override
    public Optional<LogLine> next(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ended() && System.nanoTime() - deadline < 0) {
            var line = lines.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (line != null) return Optional.of(line);
        }
        return Optional.ofNullable(closed ? null : lines.poll());
    }

    @Override
    public boolean ended() {
        return closed || (reading.get() == 0 && lines.isEmpty());
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }
}
