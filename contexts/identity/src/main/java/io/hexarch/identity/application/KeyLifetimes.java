package io.hexarch.identity.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long keys of service accounts live. All of them end: nobody signs a machine out when who made its key has left.
 *
 * @param usual of a key for which nobody said
 * @param longest of any
 */
public record KeyLifetimes(Duration usual, Duration longest) {

    /** "In a year", said by a clock that is ahead or in a year with a day more, is a year. */
    private static final Duration LEEWAY = Duration.ofDays(1);

    public KeyLifetimes {
        if (usual.compareTo(longest) > 0)
            throw new IllegalArgumentException(
                    "keys would usually live for " + usual + ", and " + longest + " at most");
    }

    /** When a key ends, or why it may not end then. */
    sealed interface End {
        record At(Instant end) implements End {}

        record Past() implements End {}

        record TooLate(Instant latest) implements End {}
    }

    End end(Optional<Instant> wanted, Instant now) {
        var latest = now.plus(longest);
        var end = wanted.orElse(now.plus(usual));
        if (!end.isAfter(now)) return new End.Past();
        if (end.isAfter(latest.plus(LEEWAY))) return new End.TooLate(latest);
        return new End.At(end.isAfter(latest) ? latest : end);
    }
}
