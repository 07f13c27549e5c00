package io.hexarch.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Seals with the owner's data key. What is stored: one byte {@value #FORMAT}, the version of the data key as four bytes, a nonce of 12,
 * the sealed secret with its tag of 16.
 */
final class EnvelopeSecretBox implements SecretBox {

    private static final byte FORMAT = 1;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;

    private final DataKeys keys;

    EnvelopeSecretBox(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(SecretOwner owner, SecretPlace place, byte[] secret) {
        var key = keys.current(owner);
        var sealed = Gcm.seal(key.secret(), secret, context(owner, place));
        return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                .put(FORMAT)
                .putInt(key.version())
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(SecretOwner owner, SecretPlace place, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        if (buffer.remaining() < HEAD_BYTES || buffer.get() != FORMAT)
            throw new SecretUnreadable(place, "it is not a sealed secret");
        var key = keys.version(owner, buffer.getInt())
                .orElseThrow(() -> new SecretUnreadable(place, "its owner has no such data key"));
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return Gcm.open(key, rest, context(owner, place))
                .orElseThrow(() -> new SecretUnreadable(place, "it was changed, or sealed for another owner or place"));
    }

    /** Each part with its length, so that no two places have the same context. */
    private static byte[] context(SecretOwner owner, SecretPlace place) {
        var parts = List.of(owner.id().toString(), place.table(), place.column(), place.row()).stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
        var buffer = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        for (var part : parts) buffer.putInt(part.length).put(part);
        return buffer.array();
    }
}
