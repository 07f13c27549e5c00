package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.API_KEY_REVOKE;

import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.kernel.usecase.UseCase;

/** Takes one of one's own keys out of use. */
@UseCase
public final class RevokeApiKey {

    private final Access access;
    private final TenantTransaction transaction;
    private final ApiKeyRepository keys;
    private final KeyRevocation revocation;

    public RevokeApiKey(Access access, TenantTransaction transaction, ApiKeyRepository keys, KeyRevocation revocation) {
        this.access = access;
        this.transaction = transaction;
        this.keys = keys;
        this.revocation = revocation;
    }

    /** Nothing happens when it was revoked before. */
    public void revoke(Actor actor, ApiKeyId id) {
        access.require(actor, API_KEY_REVOKE, Self.scope(actor));
        var key = transaction.asPerson(actor, () -> mine(actor, id));
        transaction.in(actor, key.organization(), () -> {
            revocation.revoke(actor, key, Self.of(actor));
            return Done.DONE;
        });
    }

    private ApiKey mine(Actor actor, ApiKeyId id) {
        return keys.find(id)
                .filter(key -> key.owner().equals(new KeyOwner.Person(Self.of(actor))))
                .orElseThrow(AccessRefused::notFound);
    }
}
