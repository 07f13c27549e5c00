package io.hexarch.server.attack;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An access token that is replaced before it expires, and when its session was ended by what its owner did. */
final class Renewed implements Attacker.Token {

    /** Access tokens live a quarter of an hour. */
    private static final long FRESH_NANOS = 8L * 60 * 1_000_000_000;

    private final Supplier<String> source;
    private @Nullable String token;
    private long since;

    Renewed(Supplier<String> source) {
        this.source = source;
    }

    @Override
    public synchronized Optional<String> now() {
        if (token == null || System.nanoTime() - since > FRESH_NANOS) {
            token = source.get();
            since = System.nanoTime();
        }
        return Optional.of(token);
    }

    @Override
    public synchronized void refused(String refused) {
        if (refused.equals(token)) token = null;
    }
}
