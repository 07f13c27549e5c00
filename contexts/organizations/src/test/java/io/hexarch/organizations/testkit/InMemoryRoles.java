package io.hexarch.organizations.testkit;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.InMemoryTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Roles of organizations' own, in memory; nobody holds any. */
public final class InMemoryRoles implements RoleRepository, DirectTransaction.Undoable {

    private final InMemoryTable<RoleId, CustomRole> rows = new InMemoryTable<>();

    @Override
    public Optional<CustomRole> find(OrganizationId organization, RoleId id) {
        return rows.find(id).filter(role -> role.organization().equals(organization));
    }

    @Override
    public List<CustomRole> all(OrganizationId organization) {
        return rows.all()
                .filter(role -> role.organization().equals(organization))
                .toList();
    }

    @Override
    public boolean add(CustomRole role) {
        return free(role) && put(role);
    }

    @Override
    public boolean replace(CustomRole role) {
        return free(role) && put(role);
    }

    @Override
    public long granted(OrganizationId organization, RoleId id) {
        return 0;
    }

    @Override
    public Set<Scope> scopes(OrganizationId organization, RoleId id) {
        return Set.of();
    }

    @Override
    public void remove(OrganizationId organization, RoleId id) {
        rows.remove(id);
    }

    private boolean free(CustomRole role) {
        return all(role.organization()).stream()
                .noneMatch(other -> !other.id().equals(role.id())
                        && other.name().text().equalsIgnoreCase(role.name().text()));
    }

    private boolean put(CustomRole role) {
        rows.put(role.id(), role);
        return true;
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
