package io.hexarch.kernel.id;

import java.util.UUID;

/** Where new ids come from; injected, so that tests know them beforehand. */
@FunctionalInterface
public interface Ids {

    /** A UUIDv7 (RFC 9562, 5.7) that is greater than all that this process has given out before. */
    UUID next();
}
