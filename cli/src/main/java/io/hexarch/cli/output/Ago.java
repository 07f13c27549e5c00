package io.hexarch.cli.output;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times as people say them. */
public final class Ago {

    private Ago() {}

    /** How long ago, in one unit: {@code 12s}, {@code 5m}, {@code 3h}, {@code 9d}. */
    public static @Nullable String of(@Nullable Instant then, Instant now) {
        if (then == null) return null;
        var time = Duration.between(then, now);
        if (time.isNegative()) return "0s";
        if (time.toSeconds() < 120) return time.toSeconds() + "s";
        if (time.toMinutes() < 120) return time.toMinutes() + "m";
        if (time.toHours() < 48) return time.toHours() + "h";
        return time.toDays() + "d";
    }

    /** How long something took: {@code 0.4 s}, {@code 12.3 s}, {@code 2 min 05 s}. */
    public static String took(Duration time) {
        if (time.toMinutes() >= 1) return "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }
}
