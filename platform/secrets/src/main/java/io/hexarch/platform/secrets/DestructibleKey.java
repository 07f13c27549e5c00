package io.hexarch.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * A data key that a module keeps by itself, wrapped, for what must be unreadable once that row is deleted: all that was sealed with it goes
 * with it, wherever it was copied to. A backup that holds the row still opens it. A module that has such keys is a {@link WrappedKeys}.
 */
public final class DestructibleKey {

    private final SecretKey key;

    private DestructibleKey(SecretKey key) {
        this.key = key;
    }

    /** A new key, as it may be stored. */
    public static Wrapped make(KeyEncryption keys, String context) {
        return new Wrapped(keys.activeKey(), keys.wrap(Gcm.newKey(), context));
    }

    /** @throws KeyUnusable when it was wrapped for another context, or with a key that is not at hand */
    public static DestructibleKey open(KeyEncryption keys, Wrapped wrapped, String context) {
        return new DestructibleKey(Gcm.key(keys.unwrap(wrapped.keyEncryption(), wrapped.bytes(), context)));
    }

    /** The same key under the key-encryption key of now. */
    public static Wrapped anew(KeyEncryption keys, Wrapped wrapped, String context) {
        return new Wrapped(
                keys.activeKey(), keys.wrap(keys.unwrap(wrapped.keyEncryption(), wrapped.bytes(), context), context));
    }

    /** @param context what it is for; the same is needed to open it */
    public byte[] seal(byte[] plain, String context) {
        return Gcm.seal(key, plain, context.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it was changed, or sealed with another key or for another context. */
    public Optional<byte[]> open(byte[] sealed, String context) {
        return Gcm.open(key, sealed, context.getBytes(StandardCharsets.UTF_8));
    }

    /** A key as it is stored. */
    public static final class Wrapped {

        private final String keyEncryption;
        private final byte[] bytes;

        /** @param keyEncryption the name of the key-encryption key that wrapped it */
        public Wrapped(String keyEncryption, byte[] bytes) {
            this.keyEncryption = keyEncryption;
            this.bytes = bytes.clone();
        }

        public String keyEncryption() {
            return keyEncryption;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
