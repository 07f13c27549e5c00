package io.hexarch.platform.kubernetes.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;

/**
 * Renders charts, each once: what came out is kept under the hash of all that went in, in memory by whoever asks and on disk here.
 *
 * <p>Helm runs in a process of its own. It is native code that takes the signal handlers of the process it is loaded into (a server that
 * rendered a chart would no longer drain on SIGTERM), and it asks a cluster on {@code lookup}: that process sees one without any objects.
 */
public final class ChartRenderer {

    private final Path cache;
    private final HelmProcess helm;

    /** @param cache a folder of ours; made when it is missing, and may be removed at any time */
    public ChartRenderer(Path cache) {
        this.cache = cache;
        this.helm = new HelmProcess();
    }

    /**
     * All manifests of the chart as one YAML stream.
     *
     * @throws ChartBroken with Helm's own words when the chart or the values are wrong
     */
    public String render(Chart chart, ChartRelease release) {
        var kept = cache.resolve(key(chart, release) + ".yaml");
        try {
            if (Files.exists(kept)) return Files.readString(kept);
            var rendered = helm.render(chart, release);
            keep(kept, rendered);
            return rendered;
        } catch (IOException failed) {
            throw new UncheckedIOException("the rendered chart cannot be kept in " + cache, failed);
        }
    }

    private void keep(Path kept, String rendered) throws IOException {
        Files.createDirectories(cache);
        var half = Files.createTempFile(cache, "half-", ".yaml");
        Files.writeString(half, rendered);
        Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(Chart chart, ChartRelease release) {
        var digest = Chart.sha256();
        for (var part : List.of(
                chart.hash(), release.name(), release.namespace(), release.kubernetesVersion(), release.values())) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
