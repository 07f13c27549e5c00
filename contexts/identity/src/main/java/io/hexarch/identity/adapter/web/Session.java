package io.hexarch.identity.adapter.web;

import io.hexarch.identity.domain.ClientKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.SessionId;
import java.time.Instant;

/** A sign-in that is still good. */
record Session(
        SessionId id,
        ClientKind client,
        String device,
        String address,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {

    static Session of(io.hexarch.identity.domain.Session session, Actor actor) {
        return new Session(
                session.id(),
                session.client(),
                session.device(),
                session.address().orElse("unknown"),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt(),
                actor.credential().equals(new Credential.Session(session.id())));
    }
}
