package io.hexarch.identity.application;

import io.hexarch.identity.PersonalKeys;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** What becomes of the keys of people who leave. Asks no gate: who removed them has. */
public final class LeavingKeys implements PersonalKeys {

    private final ApiKeyRepository keys;
    private final KeyRevocation revocation;

    public LeavingKeys(ApiKeyRepository keys, KeyRevocation revocation) {
        this.keys = keys;
        this.revocation = revocation;
    }

    @Override
    public void revokeAll(Actor actor, PersonId person, OrganizationId organization) {
        keys.unrevoked(new KeyOwner.Person(person), organization).forEach(key -> revocation.revoke(actor, key, person));
    }
}
