package io.hexarch.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One link of a chain.
 *
 * @param position 1 for the first, without a gap
 * @param sealedAt not before the link before, and not before what it stands for
 * @param hash of the link before and of all that this one says
 */
public record Link(Sealable subject, long position, Instant sealedAt, Hash hash) {

    /** The next link. */
    static Link after(End end, Sealable subject, Instant now) {
        // What PostgreSQL keeps of a time: it is part of the hash.
        var sealedAt = later(later(now.truncatedTo(ChronoUnit.MICROS), end.sealedAt()), subject.at());
        long position = end.position() + 1;
        return new Link(subject, position, sealedAt, hash(end.hash(), position, subject, sealedAt));
    }

    /** Whether it hangs on a link of that hash. */
    public boolean hangsOn(Hash before) {
        return hash.equals(hash(before, position, subject, sealedAt));
    }

    public End end() {
        return new End(subject.chain(), position, hash, sealedAt);
    }

    private static Hash hash(Hash before, long position, Sealable subject, Instant sealedAt) {
        return subject.chain()
                .canon("link/1")
                .bytes(before.bytes())
                .number(position)
                .text(subject.record().text())
                .text(subject.part().name())
                .time(subject.at())
                .time(sealedAt)
                .bytes(subject.content().bytes())
                .hash();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
