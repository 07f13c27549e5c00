package io.hexarch.server.attack.inside;

import io.hexarch.workspaces.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * What is known inside one workspace only; who knows its id does not know it by that.
 *
 * @param word stands in every text
 * @param amount is every figure
 */
public record Told(String word, long amount) {

    /** JSON's numbers are exact up to here; the sixteen digits are nobody else's. */
    private static final long EXACT = (1L << 53) - 1;

    private static final long LONG = 1L << 52;

    public static Told in(WorkspaceId workspace) {
        var hash = UUID.nameUUIDFromBytes(workspace.text().getBytes(StandardCharsets.US_ASCII));
        return new Told("inside" + hash.toString().replace("-", ""), (hash.getMostSignificantBits() | LONG) & EXACT);
    }

    public Set<String> words() {
        return Set.of(word, Long.toString(amount));
    }
}
