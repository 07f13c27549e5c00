package io.hexarch.identity.application;

import io.hexarch.identity.ApiKeyRevoked;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.PersonId;
import java.time.Clock;

/** Revokes a key with all that belongs to it, inside a transaction of the key's organization. */
public final class KeyRevocation {

    private final ApiKeyRepository keys;
    private final Entitlements entitlements;
    private final Journal journal;
    private final Clock clock;

    public KeyRevocation(ApiKeyRepository keys, Entitlements entitlements, Journal journal, Clock clock) {
        this.keys = keys;
        this.entitlements = entitlements;
        this.journal = journal;
        this.clock = clock;
    }

    /** A key of the person. */
    public void revoke(Actor actor, ApiKey key, PersonId person) {
        if (!end(key)) return;
        journal.record(
                actor,
                new ApiKeyRevoked(
                        key.organization(), key.id(), person, key.name().text()));
    }

    /** Whatever it acts for; whoever ends it tells of it. False when it was revoked before. */
    boolean end(ApiKey key) {
        if (!keys.revoke(key.id(), clock.instant())) return false;
        entitlements.release(key.organization(), Entitlement.API_KEYS, 1);
        return true;
    }
}
