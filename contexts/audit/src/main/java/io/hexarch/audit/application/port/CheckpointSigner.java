package io.hexarch.audit.application.port;

import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;

/** Signs ends of chains with a key that nobody has who has only the database. */
public interface CheckpointSigner {

    /** Gets the keys at hand, and makes the first one. Outside any transaction. */
    void ready();

    Checkpoint sign(End end, long batch);

    /** A checkpoint that stands for nothing, since the end before it was not to be trusted. */
    Checkpoint unsigned(End end, long batch);

    /** Whether the checkpoint says what was signed with a key of this installation. */
    boolean holds(Checkpoint checkpoint);
}
