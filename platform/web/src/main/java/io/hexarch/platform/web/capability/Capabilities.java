package io.hexarch.platform.web.capability;

import io.hexarch.platform.web.CapabilitySource;
import io.hexarch.platform.web.HexarchUrl;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What this server can do at the moment, part by part, and since when. */
public final class Capabilities {

    private record Known(CapabilitySource.State state, Instant since) {}

    private final List<CapabilitySource> sources;
    private final HexarchUrl url;
    private final String version;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public Capabilities(List<CapabilitySource> sources, HexarchUrl url, String version, Clock clock) {
        this.sources = List.copyOf(sources);
        this.url = url;
        this.version = version;
        this.clock = clock;
    }

    /** Looks at every source. A state is dated from when it was first seen, so this is also asked by health checks. */
    public Overview current() {
        return current(() -> false);
    }

    /** @param operator whether an operator asks, who is told all; asked only where that makes a difference */
    Overview current(BooleanSupplier operator) {
        var parts = sources.stream()
                .flatMap(source -> source.parts().stream())
                .map(part -> dated(part, operator))
                .sorted(Comparator.comparing(Part::name))
                .toList();
        var limits = new TreeMap<String, Object>();
        sources.forEach(source -> limits.putAll(source.limits()));
        return new Overview(version, url.value(), parts, limits);
    }

    private Part dated(CapabilitySource.Part part, BooleanSupplier operator) {
        var seen = known.compute(
                part.name(),
                (_, before) -> before != null && before.state == part.state()
                        ? before
                        : new Known(part.state(), clock.instant()));
        return new Part(
                part.name(),
                part.state(),
                part.remark().filter(_ -> operator.getAsBoolean()).orElse(part.detail()),
                part.setting().orElse(null),
                part.percent().orElse(null),
                seen.since);
    }

    /**
     * All parts.
     *
     * @param url the server's one external address
     */
    public record Overview(String version, URI url, List<Part> parts, Map<String, Object> limits) {}

    /**
     * One part.
     *
     * @param detail in words, with the way to mend it, as far as it concerns whoever asks
     * @param setting the setting that connects it
     * @param percent how far it is, while starting
     */
    public record Part(
            String name,
            CapabilitySource.State state,
            String detail,
            @Nullable String setting,
            @Nullable Integer percent,
            Instant since) {}
}
