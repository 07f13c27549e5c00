package io.hexarch.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The signing keys over time: one signs, the next is announced before it does, the last stay known while their tokens live. */
public record KeyRing(List<SigningKey> keys) {

    /** How long a key signs. */
    public static final Duration TERM = Duration.ofDays(30);
    /** How long a key is published before it signs. */
    public static final Duration ANNOUNCED = Duration.ofDays(1);
    /** How long a key is published after it signed: longer than any token lives. */
    public static final Duration REMEMBERED = Duration.ofDays(2);

    public KeyRing {
        keys = keys.stream()
                .sorted(Comparator.comparing(SigningKey::signsFrom).thenComparing(SigningKey::id))
                .toList();
    }

    /** The key that signs now; empty when there is none yet. */
    public Optional<SigningKey> signing(Instant now) {
        return keys.stream().filter(key -> !now.isBefore(key.signsFrom())).reduce((older, newer) -> newer);
    }

    /** The key of this id, if tokens of it are still good. */
    public Optional<SigningKey> verifying(String id, Instant now) {
        return published(now).stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** What the key set shows: the one that signs, those to come, and those whose tokens may still be about. */
    public List<SigningKey> published(Instant now) {
        return keys.stream().filter(key -> !forgotten(key, now)).toList();
    }

    /** From when a new key should sign; empty while the newest has time left. */
    public Optional<Instant> successorDue(Instant now) {
        if (keys.isEmpty()) return Optional.of(now);
        var end = keys.getLast().signsFrom().plus(TERM);
        if (now.isBefore(end.minus(ANNOUNCED))) return Optional.empty();
        var announced = now.plus(ANNOUNCED);
        return Optional.of(end.isAfter(announced) ? end : announced);
    }

    /** Keys whose last token has ended. */
    public List<SigningKey> forgotten(Instant now) {
        return keys.stream().filter(key -> forgotten(key, now)).toList();
    }

    private boolean forgotten(SigningKey key, Instant now) {
        int next = keys.indexOf(key) + 1;
        return next < keys.size() && !now.isBefore(keys.get(next).signsFrom().plus(REMEMBERED));
    }
}
