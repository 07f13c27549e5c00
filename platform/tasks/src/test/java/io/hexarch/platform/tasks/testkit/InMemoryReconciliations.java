package io.hexarch.platform.tasks.testkit;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Reconciler;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.platform.tasks.Step;
import io.hexarch.platform.tasks.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Long work in memory, worked on when a test says so, one step at a time. */
public final class InMemoryReconciliations implements Reconciliations {

    private final TenantTransaction transaction;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    private static final class Row {
        private final OrganizationId organization;
        private final String kind;
        private long fence;
        private int attempt;
        private boolean open = true;
        private @Nullable Progress progress;

        Row(OrganizationId organization, String kind) {
            this.organization = organization;
            this.kind = kind;
        }
    }

    public InMemoryReconciliations(TenantTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void wish(OrganizationId organization, String kind, TypedId resource, String title) {
        var row = rows.computeIfAbsent(resource.value(), id -> new Row(organization, kind));
        row.open = true;
        row.attempt = 0;
    }

    @Override
    public void nudge(OrganizationId organization, String kind, TypedId resource) {
        var row = rows.get(resource.value());
        if (row != null) row.open = true;
    }

    @Override
    public void forget(OrganizationId organization, String kind, TypedId resource) {
        rows.remove(resource.value());
    }

    @Override
    public <T> T fenced(Claim claim, Supplier<T> work) {
        return transaction.in(new Actor.SystemPart(claim.kind()), claim.organization(), () -> {
            var row = rows.get(claim.resource());
            if (row == null || row.fence != claim.fence().value()) throw new LeaseLost(claim);
            return work.get();
        });
    }

    @Override
    public void progress(Claim claim, Progress progress) {
        row(claim.resource()).progress = progress;
    }

    @Override
    public List<Task> recent(OrganizationId organization, int limit) {
        return List.of();
    }

    public boolean isOpen(TypedId resource) {
        var row = rows.get(resource.value());
        return row != null && row.open;
    }

    public Optional<Progress> progressOf(TypedId resource) {
        return Optional.ofNullable(rows.get(resource.value())).map(row -> row.progress);
    }

    /** A new claim, as another replica would get it. */
    public Claim claim(TypedId resource) {
        var row = row(resource.value());
        row.fence++;
        return new Claim(row.organization, row.kind, resource.value(), new Fence(row.fence), row.attempt);
    }

    /** Claims, reconciles once and notes the answer. */
    public Step step(Reconciler reconciler, TypedId resource) {
        var step = reconciler.reconcile(claim(resource));
        var row = rows.get(resource.value());
        if (row == null) return step;
        switch (step) {
            case Step.Done _, Step.GivenUp _ -> row.open = false;
            case Step.Again _ -> row.attempt = 0;
            case Step.Retry _ -> row.attempt++;
        }
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
