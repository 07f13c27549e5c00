package io.hexarch.platform.web.idempotency;

import java.util.Map;
import java.util.Optional;

/**
 * An answer as it was given.
 *
 * @param headers those that belong to the answer, not to the connection
 * @param body as sent; empty for an answer that held a secret
 * @param resource what was made or changed, where that is known
 */
record StoredReply(int status, Map<String, String> headers, Optional<byte[]> body, Optional<String> resource) {

    StoredReply {
        headers = Map.copyOf(headers);
    }
}
