package io.hexarch.platform.tasks;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Param;
import org.jooq.Record;

/** The worker's side of the table {@code tasks.reconciliation}: claims over all tenants, leases, results. */
final class ReconciliationQueue {

    private static final String PART = "tasks";

    private final Database database;
    private final TenantTransaction transaction;
    private final TasksSettings settings;
    private final Clock clock;

    ReconciliationQueue(Database database, TenantTransaction transaction, TasksSettings settings, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** A claim with what is needed to end it well. */
    record Held(Claim claim, long wishes) {}

    /**
     * Claims up to {@code limit} that are due, of the kinds this replica knows. The first of each organization come before the second of
     * any, and none has more than its share in work. A lease that ends later than any that is given now was given before a clock went
     * back: it counts as over, since its fence will stop whoever still holds it.
     *
     * <p>The fence is at least the microseconds since 1970 by PostgreSQL's clock: also a database that was brought back from an old backup
     * gives fences that are newer than all that the world outside has seen.
     */
    List<Held> claim(int limit, Set<String> kinds, String holder) {
        return transaction.asWorker(
                PART,
                () -> database.sql()
                        .fetch(
                                """
                                with busy as (
                                  select organization_id, count(*) as held from tasks.reconciliation
                                  where ended_at is null and lease_until between {0} and {6} group by organization_id
                                ), waiting as (
                                  select organization_id, kind, resource_id,
                                         row_number() over (partition by organization_id order by due) as place
                                  from tasks.reconciliation
                                  where ended_at is null and due <= {0} and (lease_until is null or lease_until < {0} or lease_until > {6}) and kind = any({1})
                                ), picked as (
                                  select r.organization_id, r.kind, r.resource_id
                                  from tasks.reconciliation r
                                  join waiting w using (organization_id, kind, resource_id)
                                  left join busy b using (organization_id)
                                  where w.place + coalesce(b.held, 0) <= {2}
                                    and r.ended_at is null and r.due <= {0} and (r.lease_until is null or r.lease_until < {0} or r.lease_until > {6})
                                  order by w.place, r.due limit {3}
                                  for update of r skip locked
                                )
                                update tasks.reconciliation r
                                set fence = greatest(r.fence + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint), lease_until = {4}, holder = {5}
                                from picked p
                                where r.organization_id = p.organization_id and r.kind = p.kind and r.resource_id = p.resource_id
                                returning r.organization_id, r.kind, r.resource_id, r.fence, r.attempt, r.wishes
                                """,
                                at(Duration.ZERO),
                                Sql.value(kinds.toArray(String[]::new)),
                                Sql.value(settings.perOrganization()),
                                Sql.value(limit),
                                at(settings.lease()),
                                Sql.value(holder),
                                at(settings.lease().multipliedBy(2)))
                        .map(ReconciliationQueue::held));
    }

    /**
     * Says that the holder still lives. What was given back while the list of claims was being made stays so: else nobody would hold it,
     * and all would wait for the lease to end.
     */
    void renew(Collection<Claim> claims) {
        if (claims.isEmpty()) return;
        transaction.asWorker(PART, () -> {
            for (var claim : claims)
                database.sql()
                        .execute(
                                "update tasks.reconciliation set lease_until = {4} where lease_until is not null and "
                                        + HOLDS,
                                key(claim, at(settings.lease())));
            return TenantTransaction.Done.DONE;
        });
    }

    /** Writes what came of a claim and gives it back. A wish that came meanwhile is due at once. */
    void end(Held held, Step step) {
        transaction.asWorker(PART, () -> {
            switch (step) {
                case Step.Done() -> close(held, false, null);
                case Step.GivenUp(var reason) -> close(held, true, reason);
                case Step.Again(var after) -> due(held, after, 0, null);
                case Step.Retry(var reason) -> {
                    int failures = held.claim().attempt() + 1;
                    due(held, Backoff.after(failures, settings.backoff(), settings.maximumBackoff()), failures, reason);
                }
            }
            return TenantTransaction.Done.DONE;
        });
    }

    /** Gives claims back untouched: the server stops. */
    void release(Collection<Claim> claims) {
        transaction.asWorker(PART, () -> {
            for (var claim : claims)
                database.sql().execute("update tasks.reconciliation set lease_until = null where " + HOLDS, key(claim));
            return TenantTransaction.Done.DONE;
        });
    }

    private void due(Held held, Duration after, int attempt, @org.jspecify.annotations.Nullable String reason) {
        database.sql()
                .execute(
                        "update tasks.reconciliation set lease_until = null, attempt = {6}, reason = {7}, "
                                + "due = case when wishes = {5} then {4} else due end where " + HOLDS,
                        key(
                                held.claim(),
                                at(after),
                                Sql.value(held.wishes()),
                                Sql.value(attempt),
                                org.jooq.impl.DSL.val(reason, String.class)));
    }

    private void close(Held held, boolean failed, @org.jspecify.annotations.Nullable String reason) {
        database.sql()
                .execute(
                        "update tasks.reconciliation set lease_until = null, attempt = 0, reason = {7}, failed = {6}, "
                                + "percent = case when {6} then percent else 100 end, "
                                + "ended_at = case when wishes = {5} then {4} end where " + HOLDS,
                        key(
                                held.claim(),
                                at(Duration.ZERO),
                                Sql.value(held.wishes()),
                                Sql.value(failed),
                                org.jooq.impl.DSL.val(reason, String.class)));
    }

    private static final String HOLDS = "organization_id = {0} and kind = {1} and resource_id = {2} and fence = {3}";

    private static Param<?>[] key(Claim claim, Param<?>... more) {
        var all = new Param<?>[4 + more.length];
        all[0] = Sql.value(claim.organization().value());
        all[1] = Sql.value(claim.kind());
        all[2] = Sql.value(claim.resource());
        all[3] = Sql.value(claim.fence().value());
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }

    private Param<OffsetDateTime> at(Duration fromNow) {
        return Sql.value(clock.instant().plus(fromNow).atOffset(ZoneOffset.UTC));
    }

    private static Held held(Record row) {
        var claim = new Claim(
                new OrganizationId(row.get("organization_id", UUID.class)),
                row.get("kind", String.class),
                row.get("resource_id", UUID.class),
                new Fence(row.get("fence", Long.class)),
                row.get("attempt", Integer.class));
        return new Held(claim, row.get("wishes", Long.class));
    }
}
