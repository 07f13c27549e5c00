package io.hexarch.testkit.fake;

import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.OrganizationId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in memory, with one limit for everything. Takes part in {@link DirectTransaction}. */
public final class InMemoryEntitlements implements Entitlements, DirectTransaction.Undoable {

    private final long limit;
    private final Map<Key, Long> used = new HashMap<>();

    private record Key(OrganizationId organization, Entitlement entitlement) {}

    public InMemoryEntitlements(long limit) {
        this.limit = limit;
    }

    @Override
    public boolean take(OrganizationId organization, Entitlement entitlement, long amount) {
        var key = new Key(organization, entitlement);
        long after = used.getOrDefault(key, 0L) + amount;
        if (after > limit) return false;
        used.put(key, after);
        return true;
    }

    @Override
    public void release(OrganizationId organization, Entitlement entitlement, long amount) {
        used.merge(new Key(organization, entitlement), -amount, Long::sum);
    }

    @Override
    public long limit(OrganizationId organization, Entitlement entitlement) {
        return limit;
    }

    @Override
    public List<Use> uses(OrganizationId organization) {
        return Arrays.stream(Entitlement.values())
                .map(entitlement -> new Use(entitlement, used(organization, entitlement), limit))
                .toList();
    }

    public long used(OrganizationId organization, Entitlement entitlement) {
        return used.getOrDefault(new Key(organization, entitlement), 0L);
    }

    @Override
    public Runnable remember() {
        var before = Map.copyOf(used);
        return () -> {
            used.clear();
            used.putAll(before);
        };
    }
}
