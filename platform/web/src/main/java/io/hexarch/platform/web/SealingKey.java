package io.hexarch.platform.web;

import javax.crypto.SecretKey;

/** The key that seals what callers hold for us and give back, such as cursors. All replicas have the same one. */
public interface SealingKey {

    /** A key for HMAC-SHA-256, 256 bits. */
    SecretKey key();
}
