package io.hexarch.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Seals with keys that were read from a file at the start. */
final class FileKeyEncryption implements KeyEncryption {

    private static final int NAME_LENGTH = 16;

    private final String active;
    private final Map<String, SecretKey> keys;

    /** @param keys the active one first */
    FileKeyEncryption(List<byte[]> keys) {
        this.keys = new LinkedHashMap<>();
        for (var key : keys) this.keys.put(name(key), Gcm.key(key));
        this.active = name(keys.getFirst());
    }

    static FileKeyEncryption of(Path file) {
        return new FileKeyEncryption(KeyFile.read(file));
    }

    @Override
    public String activeKey() {
        return active;
    }

    @Override
    public boolean knows(String key) {
        return keys.containsKey(key);
    }

    @Override
    public byte[] wrap(byte[] dataKey, String context) {
        return Gcm.seal(key(active), dataKey, context.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] unwrap(String key, byte[] wrapped, String context) {
        return Gcm.open(key(key), wrapped, context.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new KeyUnusable("What was sealed with the key " + key + " for " + context
                        + " is damaged or was sealed for something else."));
    }

    @Override
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key(active));
            return mac.doFinal(("hexarch derived key: " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private SecretKey key(String name) {
        @Nullable SecretKey key = keys.get(name);
        if (key == null)
            throw new KeyUnusable("The key " + name + " is not in the key file. Add it there as a further line.");
        return key;
    }

    /** A key's fingerprint. Nobody finds 256 random bits by their hash. */
    private static String name(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("hexarch key-encryption key".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key)).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
