package io.hexarch.identity.adapter.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hexarch.identity.adapter.postgres.RevocationLog;
import io.hexarch.identity.adapter.postgres.RevocationLog.Entry;
import io.hexarch.identity.adapter.postgres.RevocationLog.Kind;
import io.hexarch.identity.application.port.Revocations;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The revocations that this replica knows of: its own at once, those of others when it reads the log, which it does every half second.
 * A feed that has not succeeded for {@link #TRUSTED} is not believed any more: then each question goes to the database.
 */
public final class RevocationFeed implements Revocations {

    static final Duration TRUSTED = Duration.ofSeconds(5);

    /** No access token lives longer, and what is known of keys is read anew before. */
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    /** A transaction lasts ten seconds at most: whatever was written longer ago is visible or rolled back. */
    private static final Duration OVERLAP = Duration.ofSeconds(20);

    private final TenantTransaction transaction;
    private final Clock clock;
    private final Cache<Of, Boolean> revoked = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(1_000_000)
            .build();
    private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
    private volatile Instant readAt = Instant.MIN;
    private volatile Instant readUntil = Instant.EPOCH;
    private final RevocationLog log;

    private record Of(Kind kind, UUID id) {}

    public RevocationFeed(TenantTransaction transaction, Clock clock, LogMaker log) {
        this.transaction = transaction;
        this.clock = clock;
        this.log = log.make(this::learn);
    }

    /** Makes the log that tells this feed of what this replica itself commits. */
    @FunctionalInterface
    public interface LogMaker {
        RevocationLog make(Consumer<Entry> locally);
    }

    public RevocationLog log() {
        return log;
    }

    /** {@code listener} is told of every entry, perhaps more than once. */
    public void listen(Consumer<Entry> listener) {
        listeners.add(listener);
    }

    @Override
    public boolean revoked(SessionId session) {
        return revoked(Kind.SESSION, session.value());
    }

    @Override
    public boolean revoked(ApiKeyId key) {
        return revoked(Kind.KEY, key.value());
    }

    /** Whether what this replica remembers may be believed. */
    boolean trusted() {
        return clock.instant().isBefore(readAt.plus(TRUSTED));
    }

    private boolean revoked(Kind kind, UUID id) {
        if (revoked.getIfPresent(new Of(kind, id)) != null) return true;
        return !trusted() && transaction.asPlatform("revocations", () -> log.contains(kind, id));
    }

    /** Reads what was written since the last time. Throws when the database does not answer. */
    public void poll() {
        var began = clock.instant();
        transaction
                .<List<Entry>>asPlatform("revocations", () -> {
                    var now = log.now();
                    var from = readUntil.equals(Instant.EPOCH) ? now.minus(REMEMBERED) : readUntil.minus(OVERLAP);
                    var entries = log.since(from);
                    readUntil = now;
                    return entries;
                })
                .forEach(this::learn);
        readAt = began;
    }

    private void learn(Entry entry) {
        if (revoked.asMap().putIfAbsent(new Of(entry.kind(), entry.id()), true) == null || entry.kind() == Kind.PERSON)
            listeners.forEach(listener -> listener.accept(entry));
    }
}
