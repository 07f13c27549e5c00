package io.hexarch.audit.application;

import io.hexarch.audit.application.port.Chains;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.application.port.Witness;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.EndCheck;
import io.hexarch.audit.domain.Examined;
import io.hexarch.audit.domain.Fault;
import io.hexarch.audit.domain.Tail;
import io.hexarch.audit.domain.Walk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Walks along a chain and compares everything with everything. Believes nothing that stands in the database but what is signed. */
public final class ChainVerification {

    /** Links in one transaction. */
    static final int STRETCH = 1000;

    private final Chains chains;
    private final CheckpointSigner signer;
    private final Witness witness;
    private final Clock clock;

    public ChainVerification(Chains chains, CheckpointSigner signer, Witness witness, Clock clock) {
        this.chains = chains;
        this.signer = signer;
        this.witness = witness;
        this.clock = clock;
    }

    /** What was read in one transaction; the tail when the chain ends there. */
    record Read(List<Examined> links, Optional<Tail> tail) {}

    /** Where a walk is, and what was seen on the way there. */
    record Step(Walk walk, Stretch stretch) {}

    /**
     * Goes on by one stretch. Outside any transaction.
     *
     * @param transaction opens one in which the chain may be read
     */
    Step step(Walk walk, Function<Supplier<Read>, Read> transaction) {
        signer.ready();
        var witnessed = witness.remembered(walk.chain());
        var read = transaction.apply(() -> read(walk, witnessed));
        var faults = new ArrayList<Fault>();
        var next = walk.over(read.links(), faults);
        read.tail().ifPresent(tail -> faults.addAll(endOf(next, tail, witnessed).faults(clock.instant())));
        Optional<Instant> sealedAt = next.end().position() == 0
                ? Optional.empty()
                : Optional.of(next.end().sealedAt());
        return new Step(
                next,
                new Stretch(
                        walk.chain(),
                        walk.end().position() + 1,
                        next.end().position(),
                        sealedAt,
                        read.tail().map(Tail::waiting),
                        faults));
    }

    /**
     * Links are read up to the end that the tail tells of, and no further: what is counted there then is what they stand for. A chain may
     * grow meanwhile.
     */
    private Read read(Walk walk, Optional<Checkpoint> witnessed) {
        var links = new ArrayList<>(chains.links(walk.chain(), walk.end().position(), Long.MAX_VALUE, STRETCH));
        if (links.size() == STRETCH) return new Read(links, Optional.empty());
        var tail = chains.tail(walk.chain(), witnessed.map(Checkpoint::end));
        long last =
                links.isEmpty() ? walk.end().position() : links.getLast().link().position();
        if (tail.position() > last) {
            var grown = chains.links(walk.chain(), last, tail.position(), STRETCH);
            links.addAll(grown);
            if (grown.size() == STRETCH) return new Read(links, Optional.empty());
        }
        return new Read(links, Optional.of(tail));
    }

    private EndCheck endOf(Walk walk, Tail tail, Optional<Checkpoint> witnessed) {
        boolean signed = tail.checkpoint().filter(signer::holds).isPresent();
        return new EndCheck(walk, tail, signed, witnessed);
    }

    /** Chains behind one, also those of which the database knows nothing any more. Inside a worker's transaction. */
    List<Chain> chainsAfter(Chain chain, int limit) {
        var seen = witness.chains().stream().filter(one -> one.compareTo(chain) > 0);
        return Stream.concat(chains.chainsAfter(chain, limit).stream(), seen)
                .sorted()
                .distinct()
                .limit(limit)
                .toList();
    }
}
