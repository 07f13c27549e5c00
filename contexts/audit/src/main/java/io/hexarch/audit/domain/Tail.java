package io.hexarch.audit.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What the database says about the end of a chain, all at one moment.
 *
 * @param checkpoint the signed end; empty when there is none
 * @param sealed how many records and outcomes are there that the sequencer has passed
 * @param waiting how many are there that it has not
 * @param waitingSince the time of the oldest of those
 * @param atWitnessed the hash of the link at the position that this server has seen before; empty when there is no such link
 */
public record Tail(
        Optional<Checkpoint> checkpoint,
        long sealed,
        long waiting,
        Optional<Instant> waitingSince,
        Optional<Hash> atWitnessed) {

    public long position() {
        return checkpoint.map(signed -> signed.end().position()).orElse(0L);
    }
}
