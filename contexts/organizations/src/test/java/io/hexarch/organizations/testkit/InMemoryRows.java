package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.organizations.application.port.TenantRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of modules that are not there. Their place is how many were read. */
public final class InMemoryRows implements TenantRows {

    private final Map<String, List<String>> rows = new HashMap<>();
    private final List<String> deleted = new ArrayList<>();
    private Runnable beforeDeleting = () -> {};

    public void put(String module, String table, OrganizationId organization, List<String> json) {
        rows.put(name(module, table, organization), json);
    }

    /** What was deleted, in order: {@code <module>.<table> of <organization>}. */
    public List<String> deleted() {
        return List.copyOf(deleted);
    }

    /** Whether nothing of the organization is left. */
    public boolean empty(OrganizationId organization) {
        return rows.entrySet().stream()
                .filter(one -> one.getKey().endsWith(" of " + organization))
                .allMatch(one -> one.getValue().isEmpty());
    }

    /** Before each deletion; it may throw, as a database does. */
    public void beforeDeleting(Runnable what) {
        beforeDeleting = what;
    }

    @Override
    public int delete(String module, TenantTable table, OrganizationId organization, int atMost) {
        beforeDeleting.run();
        var name = name(module, table.name(), organization);
        var all = rows.getOrDefault(name, List.of());
        int gone = Math.min(all.size(), atMost);
        if (gone == 0) return 0;
        rows.put(name, List.copyOf(all.subList(0, all.size() - gone)));
        deleted.add(name);
        return gone;
    }

    @Override
    public Batch read(
            String module, TenantTable table, OrganizationId organization, Optional<Place> after, int atMost) {
        var all = rows.getOrDefault(name(module, table.name(), organization), List.of());
        int from = after.map(place -> (Integer) place.key().getFirst()).orElse(0);
        int to = Math.min(all.size(), from + atMost);
        var next = to - from < atMost ? Optional.<Place>empty() : Optional.of(new Place(List.of(to)));
        return new Batch(all.subList(from, to), next);
    }

    private static String name(String module, String table, OrganizationId organization) {
        return module + "." + table + " of " + organization;
    }
}
