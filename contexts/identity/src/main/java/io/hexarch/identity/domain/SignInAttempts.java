package io.hexarch.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often signing in under one address failed in a row. Counted for addresses that nobody has, too, so that the answer tells
 * nothing. Slows down and never locks for ever.
 *
 * @param failures failures in a row, each attempt counted when it begins, so that a hundred at once are a hundred
 */
public record SignInAttempts(int failures, Instant lastAt) {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int DOUBLINGS = 8;

    public static SignInAttempts none(Instant now) {
        return new SignInAttempts(0, now);
    }

    /** How long until the next attempt may begin; empty: now. */
    public Optional<Duration> pause(Instant now) {
        if (failures < FREE || forgotten(now)) return Optional.empty();
        var until = lastAt.plus(length());
        return now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /** An attempt begins. */
    public SignInAttempts begun(Instant now) {
        return new SignInAttempts(forgotten(now) ? 1 : failures + 1, now);
    }

    private Duration length() {
        var length = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return length.compareTo(LONGEST_WAIT) < 0 ? length : LONGEST_WAIT;
    }

    private boolean forgotten(Instant now) {
        return !now.isBefore(lastAt.plus(FORGOTTEN_AFTER));
    }
}
