package io.hexarch.platform.web.idempotency;

import static io.hexarch.platform.web.jooq.Tables.IDEMPOTENCY_KEY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.web.jooq.tables.records.IdempotencyKeyRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The keys in PostgreSQL. */
final class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    /** Longer than any request may last; a request that died is given up for lost after it. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Once it is done, its answer follows at once, or never. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private static final String PART = "idempotency";
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Database database;
    private final TenantTransaction transaction;
    private final JsonMapper json;
    private final Clock clock;

    IdempotencyKeys(Database database, TenantTransaction transaction, JsonMapper json, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Reserves the key, or says why not. In a short transaction of its own. */
    Claim claim(KeyUse use) {
        return transaction.asPlatform(PART, () -> {
            var sql = declaredAlone(use.actor());
            // Uniqueness is by day; the lock makes it hold over midnight.
            sql.fetch(
                    "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                    val(String.join(" ", use.actor().toString(), use.method(), use.route(), use.key())));
            var known = sql.selectFrom(IDEMPOTENCY_KEY)
                    .where(of(use), IDEMPOTENCY_KEY.AT.gt(clock.instant().minus(KEPT)))
                    .orderBy(IDEMPOTENCY_KEY.AT.desc())
                    .limit(1)
                    .fetchOne();
            return known == null ? begin(sql, use) : claimOf(sql, use, known);
        });
    }

    private Claim begin(DSLContext sql, KeyUse use) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sql.insertInto(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.ACTOR_ID, use.actor())
                .set(IDEMPOTENCY_KEY.METHOD, use.method())
                .set(IDEMPOTENCY_KEY.ROUTE, use.route())
                .set(IDEMPOTENCY_KEY.KEY, use.key())
                .set(IDEMPOTENCY_KEY.AT, at)
                .set(IDEMPOTENCY_KEY.HASH, use.hash().bytes())
                .set(IDEMPOTENCY_KEY.LEASE_UNTIL, at.plus(LEASE))
                .execute();
        return new Claim.Begun(new Reservation(use, at, 1));
    }

    private Claim claimOf(DSLContext sql, KeyUse use, IdempotencyKeyRecord known) {
        if (!RequestHash.of(known.getHash()).equals(use.hash())) return new Claim.Reused();
        if (known.getStatus() != null) return new Claim.Answered(replyOf(known));
        if (known.getLeaseUntil().isAfter(clock.instant())) return new Claim.UnderWay();
        if (known.getDone()) return new Claim.Unanswered(Optional.ofNullable(known.getResource()));
        var taken = new Reservation(use, known.getAt(), known.getFence() + 1);
        sql.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.FENCE, taken.fence())
                .set(IDEMPOTENCY_KEY.LEASE_UNTIL, clock.instant().plus(LEASE))
                .where(of(use), IDEMPOTENCY_KEY.AT.eq(taken.at()))
                .execute();
        return new Claim.Begun(taken);
    }

    /**
     * Notes in the transaction of the change itself that it is done. Whoever lost the key to another meanwhile fails here, and the change
     * with them.
     */
    void complete(Reservation reservation, String resource) {
        int rows = declared(reservation.use().actor())
                .update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.DONE, true)
                .set(IDEMPOTENCY_KEY.LEASE_UNTIL, clock.instant().plus(ANSWER))
                .set(IDEMPOTENCY_KEY.RESOURCE, coalesce(IDEMPOTENCY_KEY.RESOURCE, val(resource)))
                .where(of(reservation))
                .execute();
        if (rows == 0)
            throw new Refused(
                    KernelProblem.IDEMPOTENCY_KEY_IN_USE,
                    "This request took so long that another with the same idempotency key went on in its place."
                            + " Nothing was done here.");
    }

    /** Keeps the answer for whoever asks again. */
    void keep(Reservation reservation, StoredReply reply) {
        transaction.asPlatform(PART, () -> {
            declaredAlone(reservation.use().actor())
                    .update(IDEMPOTENCY_KEY)
                    .set(IDEMPOTENCY_KEY.DONE, true)
                    .set(IDEMPOTENCY_KEY.STATUS, reply.status())
                    .set(IDEMPOTENCY_KEY.HEADERS, JSONB.valueOf(json.writeValueAsString(reply.headers())))
                    .set(IDEMPOTENCY_KEY.BODY, reply.body().orElse(null))
                    .where(of(reservation))
                    .execute();
            return Done.DONE;
        });
    }

    /** Gives the key back when nothing was done: asking again may end otherwise. Else says that no answer will come. */
    void release(Reservation reservation) {
        transaction.asPlatform(PART, () -> {
            var sql = declaredAlone(reservation.use().actor());
            int undone = sql.deleteFrom(IDEMPOTENCY_KEY)
                    .where(of(reservation), IDEMPOTENCY_KEY.DONE.isFalse())
                    .execute();
            if (undone == 0)
                sql.update(IDEMPOTENCY_KEY)
                        .set(IDEMPOTENCY_KEY.LEASE_UNTIL, clock.instant())
                        .where(of(reservation))
                        .execute();
            return Done.DONE;
        });
    }

    /** SQL that sees the rows of one caller. */
    private DSLContext declared(UUID actor) {
        var sql = database.sql();
        sql.fetch("select set_config('hexarch.caller', {0}, true)", val(actor.toString()));
        return sql;
    }

    /**
     * The same in a transaction that holds nothing but the key, whose commit need not wait for the disk. A reservation that a crash takes
     * away had no change after it, since that change's own commit would have taken the log to the disk up to there; a lost answer is
     * rendered again.
     */
    private DSLContext declaredAlone(UUID actor) {
        var sql = database.sql();
        sql.fetch(
                "select set_config('hexarch.caller', {0}, true), set_config('synchronous_commit', 'off', true)",
                val(actor.toString()));
        return sql;
    }

    private static Condition of(KeyUse use) {
        return IDEMPOTENCY_KEY
                .ACTOR_ID
                .eq(use.actor())
                .and(IDEMPOTENCY_KEY.METHOD.eq(use.method()))
                .and(IDEMPOTENCY_KEY.ROUTE.eq(use.route()))
                .and(IDEMPOTENCY_KEY.KEY.eq(use.key()));
    }

    private static Condition of(Reservation reservation) {
        return of(reservation.use())
                .and(IDEMPOTENCY_KEY.AT.eq(reservation.at()))
                .and(IDEMPOTENCY_KEY.FENCE.eq(reservation.fence()));
    }

    private StoredReply replyOf(IdempotencyKeyRecord known) {
        return new StoredReply(
                Objects.requireNonNull(known.getStatus()),
                headersOf(known.getHeaders()),
                Optional.ofNullable(known.getBody()),
                Optional.ofNullable(known.getResource()));
    }

    private Map<String, String> headersOf(@Nullable JSONB headers) {
        return headers == null ? Map.of() : json.readValue(headers.data(), HEADERS);
    }
}
