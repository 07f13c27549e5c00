package io.hexarch.platform.secrets;

/**
 * Keys that a module keeps by itself, each wrapped with the key-encryption key. As a bean it takes part in an exchange of that key: the
 * old one is needed until all of them are wrapped anew.
 */
public interface WrappedKeys {

    /** For the log: {@code keys of people in the audit record}. */
    String name();

    /**
     * Wraps some anew that the active key has not wrapped. Inside a transaction of the worker; servers take turns.
     *
     * @return how many those were; 0 when none is left
     */
    int wrapSomeAnew(KeyEncryption keys);
}
