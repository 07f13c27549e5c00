package io.hexarch.audit.application.port;

import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.Link;
import io.hexarch.audit.domain.Sealable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where chains grow. Each call in a worker's transaction; what a turn does is one transaction. */
public interface ChainLog {

    /**
     * Takes or keeps the right to seal, until the lease ends.
     *
     * @return empty while another replica has it; never waits for one
     */
    Optional<Turn> claim(Instant now, Instant leaseUntil);

    /**
     * The right to seal, and where it goes on.
     *
     * @param fence grows each time another replica takes over
     * @param batch the number of this turn
     */
    record Turn(long fence, long batch, Place after) {}

    /** Where something stands in the order in which it is sealed: that of transactions, and in one of ids. */
    record Place(long transaction, AuditRecordId record) {}

    /** What is to be sealed, and where it stands. */
    record Waiting(Sealable subject, Place place) {}

    /** What comes next, in order. Only what no running transaction can still come before. */
    List<Waiting> waiting(Place after, int limit);

    /** The ends of those of the chains that have one. */
    Map<Chain, Checkpoint> checkpoints(Collection<Chain> chains);

    void append(List<Link> links);

    void put(Collection<Checkpoint> checkpoints);

    /**
     * Notes that all up to the place is sealed.
     *
     * @throws IllegalStateException when another replica has taken over; nothing of this turn may be committed then
     */
    void advance(Turn turn, Place to);

    /** Lets another replica take over at once. */
    void release();
}
