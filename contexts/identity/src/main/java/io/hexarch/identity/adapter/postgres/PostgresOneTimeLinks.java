package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.BOOTSTRAP_LINK;
import static io.hexarch.identity.adapter.postgres.jooq.Tables.FIRST_OPERATOR;
import static io.hexarch.identity.adapter.postgres.jooq.Tables.JOIN_LINK;

import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Optional;

/** Links in the tables {@code identity.bootstrap_link} and {@code identity.join_link}. */
public final class PostgresOneTimeLinks implements OneTimeLinks {

    private final Database database;

    public PostgresOneTimeLinks(Database database) {
        this.database = database;
    }

    @Override
    public boolean bootstrapped() {
        return database.sql().fetchExists(FIRST_OPERATOR);
    }

    @Override
    public void addBootstrap(SecretHash token, Instant expiresAt) {
        database.sql()
                .insertInto(BOOTSTRAP_LINK)
                .set(BOOTSTRAP_LINK.HASH, token.text())
                .set(BOOTSTRAP_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public boolean opensBootstrap(SecretHash token, Instant now) {
        return database.sql()
                .fetchExists(
                        BOOTSTRAP_LINK, BOOTSTRAP_LINK.HASH.eq(token.text()).and(BOOTSTRAP_LINK.EXPIRES_AT.gt(now)));
    }

    @Override
    public boolean claimBootstrap(PersonId operator, Instant at) {
        // The table holds one row: the second of two waits here for the first, and then finds it taken.
        return database.sql()
                        .insertInto(FIRST_OPERATOR)
                        .set(FIRST_OPERATOR.PERSON_ID, operator.value())
                        .set(FIRST_OPERATOR.AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void addJoin(JoinLink link) {
        database.sql()
                .deleteFrom(JOIN_LINK)
                .where(JOIN_LINK.INVITATION_ID.eq(link.invitation().value()))
                .execute();
        database.sql()
                .insertInto(JOIN_LINK)
                .set(JOIN_LINK.HASH, link.token().text())
                .set(JOIN_LINK.JOINS, link.organization().value())
                .set(JOIN_LINK.INVITATION_ID, link.invitation().value())
                .set(JOIN_LINK.EXPIRES_AT, link.expiresAt())
                .execute();
    }

    @Override
    public Optional<JoinLink> lockJoin(SecretHash token) {
        return database.sql()
                .selectFrom(JOIN_LINK)
                .where(JOIN_LINK.HASH.eq(token.text()))
                .and(JOIN_LINK.INVITATION_ID.isNotNull())
                .forNoKeyUpdate()
                .fetchOptional(row -> new JoinLink(
                        token,
                        new OrganizationId(row.getJoins()),
                        new InvitationId(row.getInvitationId()),
                        row.getExpiresAt(),
                        Optional.ofNullable(row.getUsedAt())));
    }

    @Override
    public void useJoin(SecretHash token, Instant at) {
        database.sql()
                .update(JOIN_LINK)
                .set(JOIN_LINK.USED_AT, at)
                .where(JOIN_LINK.HASH.eq(token.text()))
                .execute();
    }

    @Override
    public int forget(Instant before) {
        int bootstrap = database.sql()
                .deleteFrom(BOOTSTRAP_LINK)
                .where(BOOTSTRAP_LINK.EXPIRES_AT.lt(before))
                .execute();
        int join = database.sql()
                .deleteFrom(JOIN_LINK)
                .where(JOIN_LINK.EXPIRES_AT.lt(before))
                .execute();
        return bootstrap + join;
    }
}
