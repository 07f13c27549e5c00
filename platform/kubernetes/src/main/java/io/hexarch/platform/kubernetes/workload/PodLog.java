package io.hexarch.platform.kubernetes.workload;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.LogWatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of one container, line by line, past and as it comes. Close it to end it, from any thread. */
public final class PodLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PodLog.class);
    private static final int LINE_LIMIT = 16 * 1024;

    /**
     * @param tail so many of the last lines
     * @param since only younger ones
     * @param follow whether lines to come are wanted too; else it ends with the last that there is
     */
    public record Query(
            String namespace,
            String pod,
            Optional<String> container,
            int tail,
            Optional<Instant> since,
            boolean follow) {}

    /**
     * @param at when the container wrote it; empty when the host does not say
     * @param text without its line end; what is longer than 16 KiB is cut
     */
    public record Line(Optional<Instant> at, String text) {}

    private final AutoCloseable source;
    private final InputStream in;

    private PodLog(AutoCloseable source, InputStream in) {
        this.source = source;
        this.in = new BufferedInputStream(in);
    }

    /** @throws io.fabric8.kubernetes.client.KubernetesClientException when there is no such pod, or it has no log yet */
    public static PodLog open(KubernetesClient client, Query query) {
        var pod = client.pods().inNamespace(query.namespace()).withName(query.pod());
        var container = query.container().isPresent()
                ? pod.inContainer(query.container().get())
                : pod;
        var timed = container.usingTimestamps();
        var recent =
                query.since().isPresent() ? timed.sinceTime(query.since().get().toString()) : timed;
        if (query.follow()) {
            LogWatch watch = recent.tailingLines(query.tail()).watchLog();
            return new PodLog(watch, watch.getOutput());
        }
        var past = recent.tailingLines(query.tail()).getLogInputStream();
        return new PodLog(past, past);
    }

    /** The next line; empty when there will be none any more. Waits for it. */
    public Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) return Optional.empty();
        while (read >= 0 && read != '\n') {
            if (bytes.size() < LINE_LIMIT) bytes.write(read);
            read = in.read();
        }
        return Optional.of(line(bytes.toString(StandardCharsets.UTF_8)));
    }

    private static Line line(String raw) {
        var text = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        int space = text.indexOf(' ');
        if (space < 0) return new Line(Optional.empty(), text);
        try {
            return new Line(Optional.of(Instant.parse(text.substring(0, space))), text.substring(space + 1));
        } catch (DateTimeParseException untimed) {
            return new Line(Optional.empty(), text);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception alreadyEnded) {
            LOG.trace("the log had ended", alreadyEnded);
        }
    }
}
