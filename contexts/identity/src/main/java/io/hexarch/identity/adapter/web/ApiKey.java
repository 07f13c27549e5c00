package io.hexarch.identity.adapter.web;

import io.hexarch.identity.domain.PresentedKey;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A personal key for scripts. Its secret is shown once, when it is made. */
record ApiKey(
        ApiKeyId id,
        String name,
        OrganizationId organization,
        String prefix,
        @Nullable List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        io.hexarch.identity.domain.ApiKey.Status status) {

    static ApiKey of(io.hexarch.identity.domain.ApiKey key, Instant now) {
        return new ApiKey(
                key.id(),
                key.name().text(),
                key.organization(),
                PresentedKey.visible(key.id()),
                key.permissions().map(names -> names.stream().sorted().toList()).orElse(null),
                key.createdAt(),
                key.expiresAt().orElse(null),
                key.lastUsedAt().orElse(null),
                key.status(now));
    }
}
