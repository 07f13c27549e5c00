package io.hexarch.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values in the one way in which they are hashed and signed: each with its length in front, what is absent apart from what is empty, times in
 * microseconds as PostgreSQL keeps them. No two lists of values come out the same, and the same list comes out the same in every release:
 * a change of what is said is a new kind.
 */
public final class Canon {

    private static final int START = 512;
    private static final int ABSENT = -1;

    private ByteBuffer buffer = ByteBuffer.allocate(START);

    private Canon() {}

    /** @param kind what is said, with the number of its form: {@code record/1} */
    public static Canon of(String kind) {
        return new Canon().text("hexarch-audit-" + kind);
    }

    public Canon text(@Nullable String text) {
        return bytes(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    public Canon bytes(byte @Nullable [] bytes) {
        if (bytes == null) {
            room(Integer.BYTES).putInt(ABSENT);
            return this;
        }
        room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
        return this;
    }

    public Canon number(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    public Canon time(Instant at) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    public Canon map(Map<String, String> map) {
        number(map.size());
        new TreeMap<>(map).forEach((key, value) -> text(key).text(value));
        return this;
    }

    public byte[] bytes() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    public Hash hash() {
        var digest = Hash.sha256();
        digest.update(buffer.array(), 0, buffer.position());
        return Hash.of(digest.digest());
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int wanted = buffer.position() + bytes;
            buffer =
                    ByteBuffer.allocate(Math.max(wanted, 2 * buffer.capacity())).put(buffer.flip());
        }
        return buffer;
    }
}
