package io.hexarch.cli.command;

import io.hexarch.cli.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** When a key ends, as people say it: in days ({@code 90d}), or on a day ({@code 2027-01-31}). */
final class Expiry {

    static final String DESCRIPTION = "When it ends: in days (90d), or a day (2027-01-31).";

    private Expiry() {}

    /** {@code advice}: what to type instead, when the text says nothing of the kind. */
    static Instant of(String text, Instant now, String advice) {
        try {
            return text.matches("\\d{1,4}d")
                    ? now.plus(Duration.ofDays(Long.parseLong(text.substring(0, text.length() - 1))))
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw Failure.usage("\"" + text + "\" is no end").next(advice);
        }
    }
}
