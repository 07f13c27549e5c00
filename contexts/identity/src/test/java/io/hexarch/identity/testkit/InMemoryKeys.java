package io.hexarch.identity.testkit;

import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
        var before = request.after().map(key -> UUID.fromString(key.values().getFirst()));
        var rows = keys.all().stream()
                .filter(key -> key.person().equals(person))
                .filter(key ->
                        before.filter(id -> key.id().value().compareTo(id) >= 0).isEmpty())
                .sorted(Comparator.comparing((ApiKey key) -> key.id().value()).reversed())
                .limit(request.limit() + 1L)
                .toList();
        return Page.ofOneMore(rows, request.limit(), key -> Keyset.of(key.id().value()));
    }

    @Override
    public List<ApiKey> active(PersonId person, OrganizationId organization, Instant now) {
        return keys.all().stream()
                .filter(key -> key.person().equals(person) && key.organization().equals(organization))
                .filter(key -> key.revokedAt().isEmpty())
                .toList();
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
                key.person(),
                key.organization(),
                key.name(),
                key.hash(),
                key.permissions(),
                key.createdAt(),
                key.expiresAt(),
                usedAt,
                revokedAt);
    }
}
