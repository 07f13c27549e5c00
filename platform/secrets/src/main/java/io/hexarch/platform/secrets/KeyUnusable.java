package io.hexarch.platform.secrets;

/** The key-encryption key is missing, is not the one that the database was sealed with, or cannot be reached. Says how to mend it. */
public final class KeyUnusable extends RuntimeException {

    public KeyUnusable(String message) {
        super(message);
    }

    public KeyUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
