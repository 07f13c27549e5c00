package io.hexarch.audit.domain;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did it, as it is kept.
 *
 * @param kind {@code person}, {@code serviceAccount}, {@code system} or {@code anonymous}
 * @param id nil for the system and strangers
 * @param part which part of the system
 * @param credential the session or key that was used, by its id
 */
public record AuditActor(String kind, UUID id, Optional<String> part, Optional<String> credential) {

    private static final UUID NIL = new UUID(0, 0);

    /** Somebody who had not proven who they are. */
    public static final AuditActor STRANGER = new AuditActor("anonymous", NIL, Optional.empty(), Optional.empty());

    public static AuditActor of(Actor actor) {
        Optional<String> part = actor instanceof Actor.SystemPart(var name) ? Optional.of(name) : Optional.empty();
        var credential =
                switch (actor.credential()) {
                    case Credential.Session(var session, var _, var _) -> Optional.of(session.text());
                    case Credential.ApiKey(var key, var _, var _) -> Optional.of(key.text());
                    case Credential.None _ -> Optional.<String>empty();
                };
        return new AuditActor(actor.kind(), actor.id(), part, credential);
    }

    /** Who wanted it in the end; agents will act on behalf of people. */
    public String initiatedBy() {
        return kind;
    }
}
