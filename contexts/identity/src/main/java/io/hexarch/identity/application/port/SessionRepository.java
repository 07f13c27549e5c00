package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.RefreshToken;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions and their refresh tokens. Inside the caller's transaction. */
public interface SessionRepository {

    void add(Session session);

    Optional<Session> find(SessionId id);

    /** The person's active sessions, oldest first. */
    List<Session> active(PersonId person, Instant now);

    /** The person's active sessions, newest first. */
    Page<Session> page(PersonId person, Instant now, PageRequest request);

    /** The organization that the person last worked in. */
    Optional<OrganizationId> lastOrganization(PersonId person);

    /** Ends the session, and tells all replicas; false when it had ended before. */
    boolean end(SessionId id, SessionEnd end, Instant at);

    /** The session was used again: from where, for which organization. */
    void use(SessionId id, Optional<String> address, Optional<OrganizationId> organization, Instant at);

    void add(RefreshToken token);

    /** The token and its session; nobody else changes either until the transaction ends. */
    Optional<Presented> lock(SecretHash token);

    void use(SecretHash token, RefreshToken.Use use);

    /** Removes what ended or expired before. */
    int forget(Instant before);

    /** A refresh token that came, and the session that it belongs to. */
    record Presented(RefreshToken token, Session session) {}

    /** Counts the person's active sessions by kind of client. */
    default long count(PersonId person, ClientKind client, Instant now) {
        return active(person, now).stream()
                .filter(session -> session.client() == client)
                .count();
    }
}
