package io.hexarch.platform.tasks;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Record;

/** The tenant's side of the table {@code tasks.reconciliation}: wishes, fenced writes, what the task tray shows. */
final class PostgresReconciliations implements Reconciliations {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Database database;
    private final TenantTransaction transaction;
    private final AfterCommit afterCommit;
    private final WakeUp wakeUp;
    private final Clock clock;

    PostgresReconciliations(
            Database database, TenantTransaction transaction, AfterCommit afterCommit, WakeUp wakeUp, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.afterCommit = afterCommit;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    @Override
    public void wish(OrganizationId organization, String kind, TypedId resource, String title) {
        database.sql()
                .execute(
                        """
                        insert into tasks.reconciliation (organization_id, kind, resource_id, resource, title, due, wished_at)
                        values ({0}, {1}, {2}, {3}, {4}, {5}, {5})
                        on conflict (organization_id, kind, resource_id) do update set
                          title = excluded.title, due = excluded.due, wished_at = excluded.wished_at,
                          wishes = reconciliation.wishes + 1, attempt = 0, reason = null, failed = false, ended_at = null,
                          step = 'waiting', percent = 0, message = null
                        """,
                        Sql.value(organization.value()),
                        Sql.value(kind),
                        Sql.value(resource.value()),
                        Sql.value(resource.text()),
                        Sql.value(title),
                        Sql.value(now()));
        afterCommit.run(wakeUp::now);
    }

    @Override
    public void nudge(OrganizationId organization, String kind, TypedId resource) {
        database.sql()
                .execute(
                        """
                        update tasks.reconciliation set due = least(due, {3}), wishes = wishes + 1, ended_at = null
                        where organization_id = {0} and kind = {1} and resource_id = {2}
                        """,
                        Sql.value(organization.value()),
                        Sql.value(kind),
                        Sql.value(resource.value()),
                        Sql.value(now()));
        afterCommit.run(wakeUp::now);
    }

    @Override
    public void forget(OrganizationId organization, String kind, TypedId resource) {
        database.sql()
                .execute(
                        "delete from tasks.reconciliation where organization_id = {0} and kind = {1} and resource_id = {2}",
                        Sql.value(organization.value()), Sql.value(kind), Sql.value(resource.value()));
    }

    @Override
    public <T> T fenced(Claim claim, Supplier<T> work) {
        return transaction.in(new Actor.SystemPart(claim.kind()), claim.organization(), () -> {
            requireNewest(claim, "");
            var answer = work.get();
            // Locked last, after the resource, as wishes do it: the other way round, a wish and a step could wait for
            // each other.
            requireNewest(claim, "for no key update");
            return answer;
        });
    }

    private void requireNewest(Claim claim, String lock) {
        var held = database.sql()
                .fetch(
                        "select 1 from tasks.reconciliation "
                                + "where organization_id = {0} and kind = {1} and resource_id = {2} and fence = {3} "
                                + lock,
                        Sql.value(claim.organization().value()),
                        Sql.value(claim.kind()),
                        Sql.value(claim.resource()),
                        Sql.value(claim.fence().value()));
        if (held.isEmpty()) throw new LeaseLost(claim);
    }

    @Override
    public void progress(Claim claim, Progress progress) {
        database.sql()
                .execute(
                        """
                        update tasks.reconciliation set step = {4}, percent = {5}, message = {6}
                        where organization_id = {0} and kind = {1} and resource_id = {2} and fence = {3}
                        """,
                        Sql.value(claim.organization().value()),
                        Sql.value(claim.kind()),
                        Sql.value(claim.resource()),
                        Sql.value(claim.fence().value()),
                        Sql.value(progress.step()),
                        Sql.value(progress.percent()),
                        Sql.value(progress.message()));
    }

    @Override
    public List<Task> recent(OrganizationId organization, int limit) {
        return database.sql()
                .fetch(
                        """
                        select *, lease_until >= {1} as leased from tasks.reconciliation
                        where organization_id = {0} and (ended_at is null or ended_at > {2})
                        order by ended_at is null desc, wished_at desc limit {3}
                        """,
                        Sql.value(organization.value()),
                        Sql.value(now()),
                        Sql.value(now().minus(REMEMBERED)),
                        Sql.value(limit))
                .map(PostgresReconciliations::task);
    }

    private static Task task(Record row) {
        var ended =
                Optional.ofNullable(row.get("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        return new Task(
                row.get("resource", String.class),
                row.get("kind", String.class),
                row.get("title", String.class),
                state(row, ended.isPresent()),
                new Progress(
                        row.get("step", String.class),
                        row.get("percent", Integer.class),
                        Optional.ofNullable(row.get("message", String.class)).orElse("")),
                Optional.ofNullable(row.get("reason", String.class)),
                row.get("attempt", Integer.class),
                row.get("wished_at", OffsetDateTime.class).toInstant(),
                ended);
    }

    private static Task.State state(Record row, boolean ended) {
        if (ended) return row.get("failed", Boolean.class) ? Task.State.FAILED : Task.State.DONE;
        return Boolean.TRUE.equals(row.get("leased", Boolean.class)) ? Task.State.RUNNING : Task.State.WAITING;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
