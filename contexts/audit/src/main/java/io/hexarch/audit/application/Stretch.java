package io.hexarch.audit.application;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a chain that was verified.
 *
 * @param first the number of its first link; one more than {@code last} when there is none
 * @param last the number of its last link
 * @param sealedAt when the last link was made
 * @param waiting at the end of a chain: how many records are not sealed yet
 */
public record Stretch(
        Chain chain, long first, long last, Optional<Instant> sealedAt, Optional<Long> waiting, List<Fault> faults) {

    public Stretch {
        faults = List.copyOf(faults);
    }

    /** Whether the chain ends here. */
    public boolean isEnd() {
        return waiting.isPresent();
    }
}
