package io.hexarch.audit.adapter.file;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Signature;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A checkpoint in one line: {@code 1 <chain> <position> <hash> <sealedAt> <batch> <key> <signature> .} */
final class CheckpointLine {

    private static final String FORM = "1";
    private static final String END = ".";
    private static final int WORDS = 9;

    private CheckpointLine() {}

    static String of(Checkpoint checkpoint) {
        var end = checkpoint.end();
        return String.join(
                " ",
                FORM,
                end.chain().toString(),
                Long.toString(end.position()),
                end.hash().hex(),
                end.sealedAt().toString(),
                Long.toString(checkpoint.batch()),
                checkpoint.signature().key(),
                checkpoint.signature().hex(),
                END);
    }

    /** Empty when it is no whole line: it broke off, or somebody wrote into the file. */
    static Optional<Checkpoint> parse(String line) {
        var words = line.split(" ", -1);
        if (words.length != WORDS || !words[0].equals(FORM) || !words[WORDS - 1].equals(END)) return Optional.empty();
        try {
            return chain(words[1]).map(chain -> checkpoint(chain, words));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Checkpoint checkpoint(Chain chain, String[] words) {
        var end = new End(chain, Long.parseLong(words[2]), new Hash(words[3]), Instant.parse(words[4]));
        return new Checkpoint(end, new Signature(words[6], words[7]), Long.parseLong(words[5]));
    }

    private static Optional<Chain> chain(String name) {
        if (name.equals(Chain.PLATFORM.toString())) return Optional.of(Chain.PLATFORM);
        return OrganizationId.parse(name).map(Chain::of);
    }
}
