package io.hexarch.audit.application;

import io.hexarch.audit.application.port.ChainLog;
import io.hexarch.audit.application.port.ChainLog.Turn;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Link;
import io.hexarch.audit.domain.Sealable;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sequencer: gives what was recorded its number and hash, and signs the ends. One replica at a time; a turn is one transaction, so
 * that whoever is killed in it has done nothing. No mutation waits for it: it locks only rows of its own.
 */
public final class SealRecords {

    private static final Logger LOG = LoggerFactory.getLogger(SealRecords.class);

    /** In one transaction. */
    static final int BATCH = 1000;

    private static final Duration LEASE = Duration.ofSeconds(10);

    private final TenantTransaction transaction;
    private final ChainLog log;
    private final CheckpointSigner signer;
    private final Clock clock;

    public SealRecords(TenantTransaction transaction, ChainLog log, CheckpointSigner signer, Clock clock) {
        this.transaction = transaction;
        this.log = log;
        this.signer = signer;
        this.clock = clock;
    }

    /** Seals all that waits, unless another replica does. How much that was. */
    public int seal() {
        signer.ready();
        int all = 0;
        for (int batch = BATCH; batch == BATCH; all += batch) batch = transaction.asWorker("audit", this::sealSome);
        return all;
    }

    /** Lets another replica take over at once; where the database is away already, when the lease ends. */
    public void release() {
        try {
            transaction.asWorker("audit", () -> {
                log.release();
                return Done.DONE;
            });
        } catch (Refused away) {
            LOG.debug("The turn to seal ends with its lease: {}", away.getMessage());
        }
    }

    private int sealSome() {
        var now = clock.instant();
        var turn = log.claim(now, now.plus(LEASE));
        return turn.isPresent() ? sealSome(turn.get()) : 0;
    }

    private int sealSome(Turn turn) {
        var waiting = log.waiting(turn.after(), BATCH);
        if (waiting.isEmpty()) return 0;
        var byChain = new LinkedHashMap<Chain, List<Sealable>>();
        for (var one : waiting)
            byChain.computeIfAbsent(one.subject().chain(), _ -> new ArrayList<>())
                    .add(one.subject());
        grow(turn, byChain);
        log.advance(turn, waiting.getLast().place());
        return waiting.size();
    }

    private void grow(Turn turn, Map<Chain, List<Sealable>> byChain) {
        var before = log.checkpoints(byChain.keySet());
        var links = new ArrayList<Link>();
        var checkpoints = new ArrayList<Checkpoint>();
        byChain.forEach((chain, subjects) -> {
            @Nullable Checkpoint known = before.get(chain);
            var end = known == null ? End.beginningOf(chain) : known.end();
            var grown = end.grow(subjects, clock.instant());
            links.addAll(grown);
            checkpoints.add(checkpoint(known, grown.getLast().end(), turn));
        });
        log.append(links);
        log.put(checkpoints);
    }

    /** To sign what hangs on a forged end would make it true. */
    private Checkpoint checkpoint(@Nullable Checkpoint known, End end, Turn turn) {
        if (known == null || signer.holds(known)) return signer.sign(end, turn.batch());
        LOG.error(
                "The audit chain of {} was changed: its checkpoint at {} is not signed by this installation."
                        + " It goes on unsigned; verify it.",
                end.chain(),
                known.end().position());
        return signer.unsigned(end, turn.batch());
    }
}
