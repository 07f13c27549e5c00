package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.http.Api;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The server's own timers, as it publishes them.
 *
 * @param text what it says of all
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Prometheus' text format</a>
 */
record ServerTimers(String text) {

    private static final Pattern BOUND = Pattern.compile("le=\"([^\"]+)\"");

    /** @param token an operator's */
    static ServerTimers read(Api api, String token) {
        return new ServerTimers(api.get(token, "/api/v1/metrics").body());
    }

    /**
     * One timer.
     *
     * @param label that it has to have, {@code name="value"}; empty for any
     */
    Histogram timer(String name, String label) {
        var counts = new TreeMap<Double, Long>();
        text.lines()
                .filter(line -> line.startsWith(name + "_seconds_bucket{") && line.contains(label))
                .forEach(line -> counts.put(bound(line), (long) Double.parseDouble(afterLast(line, ' '))));
        if (counts.isEmpty()) throw new IllegalStateException("the server publishes no timer " + name + " " + label);
        return new Histogram(counts);
    }

    private static double bound(String line) {
        var bound = BOUND.matcher(line);
        if (!bound.find()) throw new IllegalStateException("a bucket without bound: " + line);
        return bound.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound.group(1));
    }

    private static String afterLast(String line, char mark) {
        return line.substring(line.lastIndexOf(mark) + 1);
    }
}
