package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.ApiKey;
import io.hexarch.kernel.id.ApiKeyId;
import java.time.Instant;
import java.util.Optional;

/** API keys as authentication sees them: kept in memory for a while, forgotten when revoked. Opens transactions of its own. */
public interface KnownKeys {

    /** The key, unless its owner may not act any more. */
    Optional<ApiKey> find(ApiKeyId id);

    /** Notes the use; written later, together with others. */
    void used(ApiKeyId id, Instant at);
}
