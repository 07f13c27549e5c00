package io.hexarch.audit.application;

import io.hexarch.audit.application.port.Chains;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.application.port.Witness;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Hash;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers outside the database how far each chain goes, on every replica. What it remembers it replaces only by an end that the
 * remembered one is part of: so an older database that was put back is found, however long it goes on.
 */
public final class WitnessCheckpoints {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessCheckpoints.class);

    private final TenantTransaction transaction;
    private final Chains chains;
    private final CheckpointSigner signer;
    private final Witness witness;
    private long seen = -1;

    public WitnessCheckpoints(TenantTransaction transaction, Chains chains, CheckpointSigner signer, Witness witness) {
        this.transaction = transaction;
        this.chains = chains;
        this.signer = signer;
        this.witness = witness;
    }

    private record Looked(List<Checkpoint> checkpoints, Map<Chain, Hash> now) {}

    /** Looks at what has moved since the last time; at the first time at all. */
    public synchronized void look() {
        signer.ready();
        var looked = transaction.<Looked>asWorker("audit", () -> {
            var moved = chains.checkpointsSince(seen);
            var before = moved.stream()
                    .flatMap(checkpoint -> witness.remembered(checkpoint.chain()).stream())
                    .map(Checkpoint::end)
                    .toList();
            return new Looked(moved, chains.hashesAt(before));
        });
        if (looked.checkpoints().isEmpty()) return;
        witness.remember(looked.checkpoints().stream()
                .filter(checkpoint -> believes(checkpoint, looked.now()))
                .toList());
        seen = looked.checkpoints().stream().mapToLong(Checkpoint::batch).max().orElse(seen);
    }

    private boolean believes(Checkpoint checkpoint, Map<Chain, Hash> now) {
        if (!signer.holds(checkpoint)) return false;
        var remembered = witness.remembered(checkpoint.chain()).map(Checkpoint::end);
        if (remembered.isEmpty()) return true;
        boolean continues = Optional.ofNullable(now.get(checkpoint.chain()))
                .filter(remembered.map(End::hash).get()::equals)
                .isPresent();
        if (!continues)
            LOG.error(
                    "The audit chain of {} is not the one that this server has seen at {}, with {} links:"
                            + " an older database was put back, or its end was cut off. Verify it.",
                    checkpoint.chain(),
                    remembered.get().sealedAt(),
                    remembered.get().position());
        return continues;
    }
}
