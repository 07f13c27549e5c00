package io.hexarch.audit.application.port;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Examined;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Tail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chains as they are now, with what they stand for. In a transaction of the chain's organization, or in a worker's. */
public interface Chains {

    /** Links behind a place in the order of their numbers, up to a number. */
    List<Examined> links(Chain chain, long after, long through, int limit);

    /** What stands at the end, at one moment. */
    Tail tail(Chain chain, Optional<End> witnessed);

    /** Checkpoints that were made since a batch. As the worker. */
    List<Checkpoint> checkpointsSince(long batch);

    /** The hashes that the chains have now at these ends' positions. As the worker. */
    Map<Chain, Hash> hashesAt(Collection<End> ends);

    /** Chains in the order of their names, of which there are records or checkpoints. As the worker. */
    List<Chain> chainsAfter(Chain chain, int limit);
}
