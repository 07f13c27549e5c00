package io.hexarch.audit.testkit;

import io.hexarch.audit.application.port.ChainLog;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sequencer's log that dies with its server at a chosen moment: what was done in the transaction is gone. */
public record MortalChainLog(ChainLog log, Death death) implements ChainLog {

    /** After which step. */
    public enum Death {
        CLAIMED,
        READ,
        APPENDED,
        SIGNED,
        ADVANCED
    }

    @Override
    public Optional<Turn> claim(Instant now, Instant leaseUntil) {
        return orDie(Death.CLAIMED, log.claim(now, leaseUntil));
    }

    @Override
    public List<Waiting> waiting(Place after, int limit) {
        return orDie(Death.READ, log.waiting(after, limit));
    }

    @Override
    public Map<Chain, Checkpoint> checkpoints(Collection<Chain> chains) {
        return log.checkpoints(chains);
    }

    @Override
    public void append(List<Link> links) {
        log.append(links);
        dieAt(Death.APPENDED);
    }

    @Override
    public void put(Collection<Checkpoint> checkpoints) {
        log.put(checkpoints);
        dieAt(Death.SIGNED);
    }

    @Override
    public void advance(Turn turn, Place to) {
        log.advance(turn, to);
        dieAt(Death.ADVANCED);
    }

    @Override
    public void release() {
        throw new AssertionError("the dead release nothing");
    }

    private <T> T orDie(Death here, T answer) {
        dieAt(here);
        return answer;
    }

    private void dieAt(Death here) {
        if (death == here) throw new IllegalStateException(here.name());
    }
}
