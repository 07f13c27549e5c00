package io.hexarch.audit.application.port;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ends of all chains as this server has seen them, kept where whoever has the database cannot reach. */
public interface Witness {

    Optional<Checkpoint> remembered(Chain chain);

    /** All chains that were ever seen. */
    List<Chain> chains();

    /** Survives the end of the process when it returns. */
    void remember(Collection<Checkpoint> seen);
}
