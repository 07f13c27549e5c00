package io.hexarch.identity.testkit;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** API keys in memory. */
public final class InMemoryKeys implements ApiKeyRepository, Undoable {

    private final Rows<ApiKeyId, ApiKey> keys = new Rows<>();

    @Override
    public void add(ApiKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return keys.find(id);
    }

    @Override
    public Page<ApiKey> page(PersonId person, PageRequest request) {
        return page(key -> key.owner().equals(new KeyOwner.Person(person)), request);
    }

    @Override
    public Page<ApiKey> page(OrganizationId organization, ServiceAccountId account, PageRequest request) {
        return page(of(new KeyOwner.ServiceAccount(account), organization), request);
    }

    private static Predicate<ApiKey> of(KeyOwner owner, OrganizationId organization) {
        return key -> key.owner().equals(owner) && key.organization().equals(organization);
    }

    private Page<ApiKey> page(Predicate<ApiKey> whose, PageRequest request) {
        var before = request.after().map(key -> UUID.fromString(key.values().getFirst()));
        var rows = keys.all().stream()
                .filter(whose)
                .filter(key ->
                        before.filter(id -> key.id().value().compareTo(id) >= 0).isEmpty())
                .sorted(Comparator.comparing((ApiKey key) -> key.id().value()).reversed())
                .limit(request.limit() + 1L)
                .toList();
        return Page.ofOneMore(rows, request.limit(), key -> Keyset.of(key.id().value()));
    }

    @Override
    public List<ApiKey> unrevoked(KeyOwner owner, OrganizationId organization) {
        return keys.all().stream()
                .filter(of(owner, organization))
                .filter(key -> key.revokedAt().isEmpty())
                .toList();
    }

    @Override
    public Map<ServiceAccountId, Use> uses(
            OrganizationId organization, Collection<ServiceAccountId> accounts, Instant now) {
        var uses = new HashMap<ServiceAccountId, Use>();
        for (var account : accounts) {
            var theirs = keys.all().stream()
                    .filter(of(new KeyOwner.ServiceAccount(account), organization))
                    .toList();
            if (theirs.isEmpty()) continue;
            uses.put(
                    account,
                    new Use(
                            theirs.stream()
                                    .filter(key -> key.status(now) == ApiKey.Status.ACTIVE)
                                    .count(),
                            theirs.stream()
                                    .flatMap(key -> key.lastUsedAt().stream())
                                    .max(Comparator.naturalOrder())));
        }
        return uses;
    }

    @Override
    public boolean revoke(ApiKeyId id, Instant at) {
        var open = keys.find(id).filter(key -> key.revokedAt().isEmpty());
        open.ifPresent(key -> keys.put(id, changed(key, key.lastUsedAt(), Optional.of(at))));
        return open.isPresent();
    }

    @Override
    public void used(Map<ApiKeyId, Instant> uses) {
        uses.forEach((id, at) -> keys.find(id)
                .filter(key ->
                        key.lastUsedAt().filter(before -> !before.isBefore(at)).isEmpty())
                .ifPresent(key -> keys.put(id, changed(key, Optional.of(at), key.revokedAt()))));
    }

    @Override
    public Runnable remember() {
        return keys.remember();
    }

    private static ApiKey changed(ApiKey key, Optional<Instant> usedAt, Optional<Instant> revokedAt) {
        return new ApiKey(
                key.id(),
                key.owner(),
                key.organization(),
                key.name(),
                key.hash(),
                key.permissions(),
                key.within(),
                key.createdAt(),
                key.expiresAt(),
                usedAt,
                revokedAt);
    }
}
