package io.hexarch.identity.application.port;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** API keys of people and service accounts. Inside the caller's transaction. */
public interface ApiKeyRepository {

    void add(ApiKey key);

    Optional<ApiKey> find(ApiKeyId id);

    /** The person's keys, newest first. */
    Page<ApiKey> page(PersonId person, PageRequest request);

    /** The service account's keys, newest first. In a transaction of its organization. */
    Page<ApiKey> page(OrganizationId organization, ServiceAccountId account, PageRequest request);

    /** Keys for the organization that were not revoked, though some may have expired. */
    List<ApiKey> unrevoked(KeyOwner owner, OrganizationId organization);

    /** How the keys of service accounts are used; accounts without a key are left out. In a transaction of their organization. */
    Map<ServiceAccountId, Use> uses(OrganizationId organization, Collection<ServiceAccountId> accounts, Instant now);

    /** Revokes the key, and tells all replicas; false when it was revoked before. */
    boolean revoke(ApiKeyId id, Instant at);

    /** Notes when keys were last used; never moves back. */
    void used(Map<ApiKeyId, Instant> uses);
}
