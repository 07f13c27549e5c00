package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.KeyRing;

/** The signing keys that all replicas share, private halves sealed at rest. */
public interface SigningKeys {

    /** The ring as it stands; makes the first key when there is none. From memory, at most a minute old. */
    KeyRing ring();

    /** Adds the next key when its time has come and removes forgotten ones. Once, however many replicas ask. */
    void rotate();
}
