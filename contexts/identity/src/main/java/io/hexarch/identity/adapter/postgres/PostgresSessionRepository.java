package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.REFRESH_TOKEN;
import static io.hexarch.identity.adapter.postgres.jooq.Tables.SESSION;
import static org.jooq.impl.DSL.row;

import io.hexarch.identity.adapter.postgres.jooq.tables.records.RefreshTokenRecord;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.RefreshAttempt;
import io.hexarch.identity.domain.RefreshToken;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Sessions and refresh tokens in the tables {@code identity.session} and {@code identity.refresh_token}. */
public final class PostgresSessionRepository implements SessionRepository {

    private final Database database;
    private final RevocationLog revocations;

    public PostgresSessionRepository(Database database, RevocationLog revocations) {
        this.database = database;
        this.revocations = revocations;
    }

    @Override
    public void add(Session session) {
        database.sql().insertInto(SESSION).set(SessionRows.row(session)).execute();
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return database.sql().fetchOptional(SESSION, SESSION.ID.eq(id.value())).map(SessionRows::session);
    }

    @Override
    public List<Session> active(PersonId person, Instant now) {
        return database.sql()
                .selectFrom(SESSION)
                .where(activeOf(person, now))
                .orderBy(SESSION.CREATED_AT, SESSION.ID)
                .fetch(SessionRows::session);
    }

    @Override
    public Page<Session> page(PersonId person, Instant now, PageRequest request) {
        var after = request.after()
                .map(key -> row(SESSION.CREATED_AT, SESSION.ID)
                        .lt(
                                Instant.parse(key.values().get(0)),
                                UUID.fromString(key.values().get(1))))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(SESSION)
                .where(activeOf(person, now))
                .and(after)
                .orderBy(SESSION.CREATED_AT.desc(), SESSION.ID.desc())
                .limit(request.limit() + 1)
                .fetch(SessionRows::session);
        return Page.ofOneMore(
                rows,
                request.limit(),
                session -> Keyset.of(session.createdAt(), session.id().value()));
    }

    @Override
    public Optional<OrganizationId> lastOrganization(PersonId person) {
        return database.sql()
                .select(SESSION.CHOSEN)
                .from(SESSION)
                .where(SESSION.PERSON_ID.eq(person.value()))
                .and(SESSION.CHOSEN.isNotNull())
                .orderBy(SESSION.LAST_USED_AT.desc())
                .limit(1)
                .fetchOptional(SESSION.CHOSEN)
                .map(OrganizationId::new);
    }

    @Override
    public boolean end(SessionId id, SessionEnd end, Instant at) {
        int ended = database.sql()
                .update(SESSION)
                .set(SESSION.ENDED, end.name())
                .set(SESSION.ENDED_AT, at)
                .where(SESSION.ID.eq(id.value()))
                .and(SESSION.ENDED.isNull())
                .execute();
        if (ended == 1) revocations.revoke(id);
        return ended == 1;
    }

    @Override
    public void use(SessionId id, Optional<String> address, Optional<OrganizationId> organization, Instant at) {
        database.sql()
                .update(SESSION)
                .set(SESSION.ADDRESS, address.orElse(null))
                .set(SESSION.CHOSEN, organization.map(OrganizationId::value).orElse(null))
                .set(SESSION.LAST_USED_AT, at)
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void add(RefreshToken token) {
        database.sql()
                .insertInto(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.HASH, token.hash().text())
                .set(REFRESH_TOKEN.SESSION_ID, token.session().value())
                .set(REFRESH_TOKEN.ISSUED_AT, token.issuedAt())
                .execute();
    }

    /** Locks the session's row: the tokens of one family are used one after the other. */
    @Override
    public Optional<Presented> lock(SecretHash token) {
        var session = database.sql()
                .selectFrom(SESSION)
                .where(SESSION.ID.eq(DSL.select(REFRESH_TOKEN.SESSION_ID)
                        .from(REFRESH_TOKEN)
                        .where(REFRESH_TOKEN.HASH.eq(token.text()))))
                .forNoKeyUpdate()
                .fetchOptional(SessionRows::session);
        // Read after the lock is held, so that what the one before us wrote is seen.
        return session.flatMap(found -> token(token, found.id()).map(known -> new Presented(known, found)));
    }

    private Optional<RefreshToken> token(SecretHash token, SessionId session) {
        var next = REFRESH_TOKEN.as("following");
        return database.sql()
                .select(REFRESH_TOKEN, next.USED_AT)
                .from(REFRESH_TOKEN)
                .leftJoin(next)
                .on(next.HASH.eq(REFRESH_TOKEN.NEXT))
                .where(REFRESH_TOKEN.HASH.eq(token.text()))
                .fetchOptional(row -> new RefreshToken(
                        token, session, row.value1().getIssuedAt(), use(row.value1()), row.value2() != null));
    }

    private static Optional<RefreshToken.Use> use(RefreshTokenRecord row) {
        return Optional.ofNullable(row.getUsedAt())
                .map(at -> new RefreshToken.Use(
                        at,
                        Optional.ofNullable(row.getAttempt()).map(name -> new RefreshAttempt(name.toString())),
                        Optional.ofNullable(row.getNext()).map(SecretHash::new)));
    }

    @Override
    public void use(SecretHash token, RefreshToken.Use use) {
        database.sql()
                .update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.USED_AT, use.at())
                .set(
                        REFRESH_TOKEN.ATTEMPT,
                        use.attempt()
                                .map(RefreshAttempt::name)
                                .map(UUID::fromString)
                                .orElse(null))
                .set(REFRESH_TOKEN.NEXT, use.next().map(SecretHash::text).orElse(null))
                .where(REFRESH_TOKEN.HASH.eq(token.text()))
                .execute();
    }

    @Override
    public int forget(Instant before) {
        return database.sql()
                .deleteFrom(SESSION)
                .where(SESSION.EXPIRES_AT.lt(before))
                .execute();
    }

    private static Condition activeOf(PersonId person, Instant now) {
        return SESSION.PERSON_ID.eq(person.value()).and(SESSION.ENDED.isNull()).and(SESSION.EXPIRES_AT.gt(now));
    }
}
