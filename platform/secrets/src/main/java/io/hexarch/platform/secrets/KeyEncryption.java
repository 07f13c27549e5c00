package io.hexarch.platform.secrets;

/**
 * Seals data keys with a key that never lies beside the data: in a file apart, in Vault, behind PKCS#11.
 *
 * <p>It may know several keys, of which it seals with one only; that is how keys are exchanged without a pause.
 */
public interface KeyEncryption {

    /** The name of the key that {@link #wrap} uses. Tells nothing about the key. */
    String activeKey();

    /** Whether {@link #unwrap} can use the key of that name. */
    boolean knows(String key);

    /**
     * A data key as it may be stored.
     *
     * @param context what it is for; the same is needed to open it
     */
    byte[] wrap(byte[] dataKey, String context);

    /**
     * The data key again.
     *
     * @param key the name of the key that sealed it
     * @throws KeyUnusable when that key is not known here, or the data key was changed or is for something else
     */
    byte[] unwrap(String key, byte[] wrapped, String context);

    /**
     * A key of 256 bits for something else than data keys, that follows from the active key: the same wherever the active key is the same,
     * and another after an exchange. Tells nothing about the active key.
     *
     * @param purpose names what it is for; each has its own
     */
    byte[] derive(String purpose);
}
