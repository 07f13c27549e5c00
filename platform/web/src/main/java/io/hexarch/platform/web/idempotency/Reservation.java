package io.hexarch.platform.web.idempotency;

import java.time.Instant;

/**
 * The right to do what a key asks for.
 *
 * @param at when the key was first used
 * @param fence lower than that of whoever has taken over since
 */
record Reservation(KeyUse use, Instant at, long fence) {}
