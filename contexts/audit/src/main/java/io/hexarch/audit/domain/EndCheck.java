package io.hexarch.audit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the end of a walk with what is signed, what this server has seen before, and what else stands in the tables.
 *
 * @param signed whether the checkpoint's signature holds
 * @param witnessed the furthest end of this chain that this server has seen
 */
public record EndCheck(Walk walk, Tail tail, boolean signed, Optional<Checkpoint> witnessed) {

    /** Sealing takes a second; a minute bears a restart of the sequencer's server. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public List<Fault> faults(Instant now) {
        var faults = new ArrayList<Fault>();
        tail.checkpoint().ifPresentOrElse(checkpoint -> compare(checkpoint, faults), () -> missing(faults));
        compareWithWitnessed(faults);
        count(faults);
        late(now, faults);
        return faults;
    }

    private void missing(List<Fault> faults) {
        if (walk.end().position() > 0)
            faults.add(Fault.atEnd(
                    FaultKind.CHECKPOINT_REMOVED,
                    "The chain has " + walk.end().position() + " links, and no signed checkpoint."));
    }

    private void compare(Checkpoint checkpoint, List<Fault> faults) {
        if (!signed)
            faults.add(Fault.atEnd(
                    FaultKind.CHECKPOINT_FORGED,
                    "The checkpoint at " + checkpoint.end().position()
                            + " is not signed with a key of this installation, or was changed."));
        if (!checkpoint.end().equals(walk.end()))
            faults.add(Fault.atEnd(
                    FaultKind.END_MOVED,
                    "The chain ends at " + walk.end().position() + ", and its checkpoint says "
                            + checkpoint.end().position() + hashes(checkpoint) + "."));
    }

    private String hashes(Checkpoint checkpoint) {
        return checkpoint.end().position() == walk.end().position() ? " with another hash" : "";
    }

    private void compareWithWitnessed(List<Fault> faults) {
        if (witnessed.isEmpty()) return;
        var seen = witnessed.get().end();
        if (tail.atWitnessed().filter(seen.hash()::equals).isPresent()) return;
        faults.add(
                Fault.atEnd(
                        FaultKind.OLDER_DATABASE,
                        "This server has seen the chain with " + seen.position() + " links at " + seen.sealedAt()
                                + ", and that end is not part of it any more: an older database was put back, or the end was cut off."));
    }

    /** Each link has found at most one of them, so more than were found means some that no link knows. */
    private void count(List<Fault> faults) {
        long unknown = tail.sealed() - walk.found();
        if (unknown > 0)
            faults.add(
                    Fault.atEnd(
                            FaultKind.RECORD_ADDED,
                            unknown + (unknown == 1 ? " record stands" : " records stand")
                                    + " in the table that no link knows: added, changed in place, or left by links that were removed."));
    }

    private void late(Instant now, List<Fault> faults) {
        tail.waitingSince()
                .filter(since -> since.isBefore(now.minus(PATIENCE)))
                .ifPresent(since -> faults.add(Fault.atEnd(
                        FaultKind.SEALING_LATE,
                        tail.waiting() + " records wait to be sealed, the oldest since " + since
                                + ": the sequencer does not run or was led past them.")));
    }
}
