package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.ApiKey;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personal API keys. Inside the caller's transaction. */
public interface ApiKeyRepository {

    void add(ApiKey key);

    Optional<ApiKey> find(ApiKeyId id);

    /** The person's keys, newest first. */
    Page<ApiKey> page(PersonId person, PageRequest request);

    /** Keys of the person that still open something in the organization. */
    List<ApiKey> active(PersonId person, OrganizationId organization, Instant now);

    /** Revokes the key, and tells all replicas; false when it was revoked before. */
    boolean revoke(ApiKeyId id, Instant at);

    /** Notes when keys were last used; never moves back. */
    void used(Map<ApiKeyId, Instant> uses);
}
