package io.hexarch.audit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a chain ends.
 *
 * @param position of the last link; 0 before the first
 */
public record End(Chain chain, long position, Hash hash, Instant sealedAt) {

    public static End beginningOf(Chain chain) {
        return new End(chain, 0, chain.beginning(), Instant.EPOCH);
    }

    /** The links for these, in the order given. */
    public List<Link> grow(List<Sealable> subjects, Instant now) {
        var links = new ArrayList<Link>();
        var end = this;
        for (var subject : subjects) {
            var link = Link.after(end, subject, now);
            links.add(link);
            end = link.end();
        }
        return links;
    }

    /** What is signed: that the chain goes just so far. */
    public byte[] statement() {
        return chain.canon("checkpoint/1")
                .number(position)
                .bytes(hash.bytes())
                .time(sealedAt)
                .bytes();
    }
}
