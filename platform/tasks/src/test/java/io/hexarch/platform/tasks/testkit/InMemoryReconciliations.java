package io.hexarch.platform.tasks.testkit;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Reconciler;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.platform.tasks.Step;
import io.hexarch.platform.tasks.Task;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Long work in memory, worked on when a test says so, one step at a time. */
public final class InMemoryReconciliations implements Reconciliations {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final TenantTransaction transaction;
    private final Clock clock;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    public InMemoryReconciliations(TenantTransaction transaction) {
        this(transaction, new SettableClock());
    }

    public InMemoryReconciliations(TenantTransaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void wish(OrganizationId organization, String kind, TypedId resource, String title) {
        rows.computeIfAbsent(resource.value(), id -> new Row(organization, kind, resource.text()))
                .wished(title, clock.instant());
    }

    @Override
    public void nudge(OrganizationId organization, String kind, TypedId resource) {
        var row = rows.get(resource.value());
        if (row != null) row.reopen();
    }

    @Override
    public void forget(OrganizationId organization, String kind, TypedId resource) {
        rows.remove(resource.value());
    }

    @Override
    public <T> T fenced(Claim claim, Supplier<T> work) {
        return transaction.in(new Actor.SystemPart(claim.kind()), claim.organization(), () -> {
            requireNewest(claim);
            var answer = work.get();
            requireNewest(claim);
            return answer;
        });
    }

    private void requireNewest(Claim claim) {
        var row = rows.get(claim.resource());
        if (row == null || row.fence != claim.fence().value()) throw new LeaseLost(claim);
    }

    @Override
    public void progress(Claim claim, Progress progress) {
        row(claim.resource()).progress = Optional.of(progress);
    }

    @Override
    public List<Task> recent(OrganizationId organization, int limit) {
        var since = clock.instant().minus(REMEMBERED);
        return rows.values().stream()
                .filter(row -> row.organization.equals(organization))
                .filter(row -> row.endedAt.filter(at -> !at.isAfter(since)).isEmpty())
                .sorted(Comparator.comparing((Row row) -> row.endedAt.isPresent())
                        .thenComparing(row -> row.wishedAt, Comparator.reverseOrder()))
                .limit(limit)
                .map(Row::task)
                .toList();
    }

    public boolean isOpen(TypedId resource) {
        var row = rows.get(resource.value());
        return row != null && row.endedAt.isEmpty();
    }

    public Optional<Progress> progressOf(TypedId resource) {
        return Optional.ofNullable(rows.get(resource.value())).flatMap(row -> row.progress);
    }

    /** A new claim, as another replica would get it. */
    public Claim claim(TypedId resource) {
        return row(resource.value()).claimed(resource.value());
    }

    /** Notes what came of a claim; an older one notes nothing. */
    public void end(Claim claim, Step step) {
        var row = rows.get(claim.resource());
        if (row != null && row.fence == claim.fence().value()) row.end(step, clock.instant());
    }

    /** Claims, reconciles once and notes the answer. */
    public Step step(Reconciler reconciler, TypedId resource) {
        var claim = claim(resource);
        var step = reconciler.reconcile(claim);
        end(claim, step);
        return step;
    }

    /** Steps until nothing is due any more. */
    public Step settle(Reconciler reconciler, TypedId resource, int atMost) {
        for (int i = 0; i < atMost; i++) {
            var step = step(reconciler, resource);
            if (step instanceof Step.Done || step instanceof Step.GivenUp) return step;
        }
        throw new AssertionError("not settled after " + atMost + " steps");
    }

    private Row row(UUID resource) {
        var row = rows.get(resource);
        if (row == null) throw new AssertionError("nothing was wished for " + resource);
        return row;
    }
}
