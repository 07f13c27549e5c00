package io.hexarch.platform.secrets;

/**
 * Seals secrets before they are stored, and opens them again.
 *
 * <p>Both run inside a tenant transaction of the owner (for {@link SecretOwner#PLATFORM}: {@code asPlatform}), since the owner's data key
 * is a row under the same walls as the secret.
 */
public interface SecretBox {

    /**
     * The secret as it may be stored: AES-256-GCM, bound to its owner and place, different each time.
     *
     * @throws IllegalStateException outside a transaction
     */
    byte[] seal(SecretOwner owner, SecretPlace place, byte[] secret);

    /**
     * The secret again.
     *
     * @throws SecretUnreadable when it was changed, stands in another place or belongs to another owner than it was sealed for
     */
    byte[] open(SecretOwner owner, SecretPlace place, byte[] sealed);
}
