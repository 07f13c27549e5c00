package io.hexarch.audit.testkit;

import io.hexarch.audit.application.port.Chains;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.application.port.Witness;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.Canon;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Examined;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Link;
import io.hexarch.audit.domain.Part;
import io.hexarch.audit.domain.Sealable;
import io.hexarch.audit.domain.Signature;
import io.hexarch.audit.domain.Tail;
import io.hexarch.testkit.fake.CountedIds;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Chains in memory, all of them sound, with a signer of its own and what a server has seen of them. */
public final class InMemoryChains implements Chains, CheckpointSigner, Witness {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final String OURS = "ours";

    private final Map<Chain, List<Link>> chains = new TreeMap<>();
    private final Map<Chain, Checkpoint> seen = new HashMap<>();
    private String signs = OURS;
    private long batch;
    private int hidden;

    /** A chain of so many links, in place of what it was; {@code story} tells two of the same length apart. */
    public InMemoryChains with(Chain chain, int links, String story) {
        var subjects = LongStream.range(0, links)
                .mapToObj(number -> new Sealable(
                        chain, new AuditRecordId(CountedIds.nth(number)), Part.RECORD, NOW, content(story)))
                .toList();
        chains.put(chain, End.beginningOf(chain).grow(subjects, NOW));
        batch++;
        return this;
    }

    /** The next time that links are read, these last ones are not there yet. */
    public void growsWhileItIsRead(int last) {
        hidden = last;
    }

    /** From now on somebody else signs. */
    public void signedByAnother() {
        signs = "another";
    }

    private static Hash content(String story) {
        return Canon.of(story).hash();
    }

    @Override
    public List<Examined> links(Chain chain, long after, long through, int limit) {
        var all = chains.getOrDefault(chain, List.of());
        long end = Math.min(through, all.size() - hidden);
        hidden = 0;
        return all.stream()
                .filter(link -> link.position() > after && link.position() <= end)
                .limit(limit)
                .map(link -> new Examined(link, Optional.of(link.subject().content())))
                .toList();
    }

    @Override
    public Tail tail(Chain chain, Optional<End> witnessed) {
        var all = chains.getOrDefault(chain, List.of());
        return new Tail(
                all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sign(all.getLast().end(), batch)),
                all.size(),
                0,
                Optional.empty(),
                witnessed.flatMap(end -> hashAt(chain, end.position())));
    }

    @Override
    public List<Checkpoint> checkpointsSince(long since) {
        return chains.values().stream()
                .map(links -> sign(links.getLast().end(), batch))
                .filter(checkpoint -> checkpoint.batch() > since)
                .toList();
    }

    @Override
    public Map<Chain, Hash> hashesAt(Collection<End> ends) {
        return ends.stream()
                .filter(end -> hashAt(end.chain(), end.position()).isPresent())
                .collect(Collectors.toMap(
                        End::chain, end -> hashAt(end.chain(), end.position()).orElseThrow()));
    }

    private Optional<Hash> hashAt(Chain chain, long position) {
        return chains.getOrDefault(chain, List.of()).stream()
                .filter(link -> link.position() == position)
                .map(Link::hash)
                .findFirst();
    }

    @Override
    public List<Chain> chainsAfter(Chain chain, int limit) {
        return chains.keySet().stream()
                .filter(one -> one.compareTo(chain) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void ready() {
        // Its key is always at hand.
    }

    @Override
    public Checkpoint sign(End end, long turn) {
        return new Checkpoint(end, new Signature(signs, ""), turn);
    }

    @Override
    public Checkpoint unsigned(End end, long turn) {
        return new Checkpoint(end, new Signature("none", ""), turn);
    }

    @Override
    public boolean holds(Checkpoint checkpoint) {
        return checkpoint.signature().key().equals(OURS);
    }

    @Override
    public Optional<Checkpoint> remembered(Chain chain) {
        return Optional.ofNullable(seen.get(chain));
    }

    @Override
    public List<Chain> chains() {
        return List.copyOf(seen.keySet());
    }

    @Override
    public void remember(Collection<Checkpoint> checkpoints) {
        checkpoints.forEach(checkpoint -> seen.put(checkpoint.chain(), checkpoint));
    }
}
