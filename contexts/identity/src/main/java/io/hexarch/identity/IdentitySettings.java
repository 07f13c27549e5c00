package io.hexarch.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param sessionLifetime how long a session lives, however busy
 * @param accessLifetime how long an access token is good for
 * @param sessionsPerClient how many sessions a person has for each kind of client before the oldest ends
 * @param refreshLeeway how long after its use a refresh token that comes again is taken for a race and not for a theft
 * @param bootstrapLifetime how long the first operator's link opens
 * @param hashesAtOnce how many passwords are hashed at the same time; each takes 19 MiB
 * @param hashPatience how long a sign-in waits for its turn to hash
 * @param keyLifetime how long a key of a service account lives when nobody says
 * @param longestKeyLifetime how long a key of a service account may live
 */
@Validated
@ConfigurationProperties("hexarch.identity")
public record IdentitySettings(
        @DefaultValue("24h") @DurationMin(minutes = 15) @DurationMax(days = 30)
        Duration sessionLifetime,

        @DefaultValue("15m") @DurationMin(seconds = 10) @DurationMax(minutes = 15)
        Duration accessLifetime,

        @DefaultValue("5") @Min(1) @Max(100) int sessionsPerClient,

        @DefaultValue("10s") @DurationMin(seconds = 0) @DurationMax(minutes = 1)
        Duration refreshLeeway,

        @DefaultValue("1h") @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration bootstrapLifetime,

        @DefaultValue("2") @Min(1) @Max(64) int hashesAtOnce,

        @DefaultValue("3s") @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration hashPatience,

        @DefaultValue("90d") @DurationMin(minutes = 1) @DurationMax(days = 365)
        Duration keyLifetime,

        @DefaultValue("365d") @DurationMin(minutes = 1) @DurationMax(days = 365)
        Duration longestKeyLifetime) {}
