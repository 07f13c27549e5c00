package io.hexarch.identity.adapter.postgres;

import io.hexarch.identity.adapter.postgres.jooq.tables.records.SessionRecord;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import java.util.Optional;

/** A session as a row and back. */
final class SessionRows {

    private SessionRows() {}

    static SessionRecord row(Session session) {
        var row = new SessionRecord();
        row.setId(session.id().value());
        row.setPersonId(session.person().value());
        row.setClient(session.client().name());
        row.setDevice(session.device());
        row.setAddress(session.address().orElse(null));
        row.setChosen(session.organization().map(OrganizationId::value).orElse(null));
        row.setFingerprint(session.fingerprint().map(SecretHash::text).orElse(null));
        row.setCreatedAt(session.createdAt());
        row.setLastUsedAt(session.lastUsedAt());
        row.setExpiresAt(session.expiresAt());
        return row;
    }

    static Session session(SessionRecord row) {
        return new Session(
                new SessionId(row.getId()),
                new PersonId(row.getPersonId()),
                ClientKind.valueOf(row.getClient()),
                row.getDevice(),
                Optional.ofNullable(row.getAddress()),
                Optional.ofNullable(row.getChosen()).map(OrganizationId::new),
                Optional.ofNullable(row.getFingerprint()).map(SecretHash::new),
                row.getCreatedAt(),
                row.getLastUsedAt(),
                row.getExpiresAt(),
                Optional.ofNullable(row.getEnded()).map(SessionEnd::valueOf));
    }
}
