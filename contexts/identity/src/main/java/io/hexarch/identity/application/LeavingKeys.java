package io.hexarch.identity.application;

import io.hexarch.identity.PersonalKeys;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.time.Clock;

/** What becomes of the keys of people who leave. Asks no gate: who removed them has. */
public final class LeavingKeys implements PersonalKeys {

    private final ApiKeyRepository keys;
    private final KeyRevocation revocation;
    private final Clock clock;

    public LeavingKeys(ApiKeyRepository keys, KeyRevocation revocation, Clock clock) {
        this.keys = keys;
        this.revocation = revocation;
        this.clock = clock;
    }

    @Override
    public void revokeAll(Actor actor, PersonId person, OrganizationId organization) {
        keys.active(person, organization, clock.instant()).forEach(key -> revocation.revoke(actor, key));
    }
}
