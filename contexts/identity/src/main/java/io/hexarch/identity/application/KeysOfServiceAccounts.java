package io.hexarch.identity.application;

import io.hexarch.identity.ServiceAccountKey;
import io.hexarch.identity.ServiceAccountKeys;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.PresentedKey;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link ServiceAccountKeys} in the same store as keys of people. */
public final class KeysOfServiceAccounts implements ServiceAccountKeys {

    private final ApiKeyRepository keys;
    private final KeyRevocation revocation;
    private final Entitlements entitlements;
    private final KeyMaking making;
    private final KeyLifetimes lifetimes;

    public KeysOfServiceAccounts(
            ApiKeyRepository keys,
            KeyRevocation revocation,
            Entitlements entitlements,
            KeyMaking making,
            KeyLifetimes lifetimes) {
        this.keys = keys;
        this.revocation = revocation;
        this.entitlements = entitlements;
        this.making = making;
        this.lifetimes = lifetimes;
    }

    @Override
    public Made make(Wish wish) {
        var now = making.clock().instant();
        var name = ApiKeyName.parse(wish.name());
        if (name.isEmpty()) return new Made.Rejected(Reasons.keyName());
        return switch (lifetimes.end(wish.expiresAt(), now)) {
            case KeyLifetimes.End.Past() -> new Made.Rejected(Reasons.expiresInThePast());
            case KeyLifetimes.End.TooLate(var latest) -> new Made.Rejected(Reasons.livesTooLong(lifetimes, latest));
            case KeyLifetimes.End.At(var end) -> add(wish, name.orElseThrow(), now, end);
        };
    }

    private Made add(Wish wish, ApiKeyName name, Instant now, Instant end) {
        var organization = wish.organization();
        if (!entitlements.take(organization, Entitlement.API_KEYS, 1))
            return new Made.Rejected(Reasons.tooManyKeys(entitlements.limit(organization, Entitlement.API_KEYS)));
        var presented = new PresentedKey(new ApiKeyId(making.ids().next()), Secret.random(making.random()));
        var key = new ApiKey(
                presented.id(),
                new KeyOwner.ServiceAccount(wish.account()),
                organization,
                name,
                presented.secret().hash(),
                wish.permissions(),
                wish.within(),
                now,
                Optional.of(end),
                Optional.empty(),
                Optional.empty());
        keys.add(key);
        return new Made.Done(shown(key, wish.account()), presented.reveal());
    }

    @Override
    public Page<ServiceAccountKey> page(OrganizationId organization, ServiceAccountId account, PageRequest request) {
        return keys.page(organization, account, request).map(key -> shown(key, account));
    }

    @Override
    public Optional<ServiceAccountKey> find(OrganizationId organization, ServiceAccountId account, ApiKeyId id) {
        return stored(organization, account, id).map(key -> shown(key, account));
    }

    @Override
    public boolean revoke(ServiceAccountKey key) {
        return stored(key.organization(), key.account(), key.id())
                .filter(revocation::end)
                .isPresent();
    }

    @Override
    public List<ServiceAccountKey> revokeAll(OrganizationId organization, ServiceAccountId account) {
        return keys.unrevoked(new KeyOwner.ServiceAccount(account), organization).stream()
                .filter(revocation::end)
                .map(key -> shown(key, account))
                .toList();
    }

    @Override
    public Map<ServiceAccountId, Use> uses(OrganizationId organization, Collection<ServiceAccountId> accounts) {
        return keys.uses(organization, accounts, making.clock().instant());
    }

    private Optional<ApiKey> stored(OrganizationId organization, ServiceAccountId account, ApiKeyId id) {
        return keys.find(id)
                .filter(key -> key.organization().equals(organization)
                        && key.owner().equals(new KeyOwner.ServiceAccount(account)));
    }

    private ServiceAccountKey shown(ApiKey key, ServiceAccountId account) {
        return new ServiceAccountKey(
                key.id(),
                key.organization(),
                account,
                key.name().text(),
                PresentedKey.visible(key.id()),
                key.permissions(),
                key.within(),
                key.createdAt(),
                key.expiresAt().orElseThrow(),
                key.lastUsedAt(),
                switch (key.status(making.clock().instant())) {
                    case ACTIVE -> ServiceAccountKey.Status.ACTIVE;
                    case EXPIRED -> ServiceAccountKey.Status.EXPIRED;
                    case REVOKED -> ServiceAccountKey.Status.REVOKED;
                });
    }
}
