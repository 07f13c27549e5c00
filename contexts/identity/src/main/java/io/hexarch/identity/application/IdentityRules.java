package io.hexarch.identity.application;

import java.time.Duration;

/**
 * The numbers of identity, from the settings.
 *
 * @param sessionLifetime how long a session lives, however busy
 * @param accessLifetime how long an access token is good for
 * @param sessionsPerClient how many sessions a person has for each kind of client before the oldest ends
 * @param refreshLeeway how long after its use a refresh token that comes again is a race and not a theft
 * @param bootstrapLifetime how long the first operator's link opens
 */
public record IdentityRules(
        Duration sessionLifetime,
        Duration accessLifetime,
        int sessionsPerClient,
        Duration refreshLeeway,
        Duration bootstrapLifetime) {

    public static final IdentityRules DEFAULT = new IdentityRules(
            Duration.ofHours(24), Duration.ofMinutes(15), 5, Duration.ofSeconds(10), Duration.ofHours(1));
}
