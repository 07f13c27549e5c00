package io.hexarch.organizations.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.tenant.TenantTable.Fate;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.TenantRows;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Organization;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Deletes the rows that modules have of an organization. Some in each transaction, so that none lasts long whatever has gathered, and each
 * looks first whether it still may.
 */
public final class EmptyOrganization {

    static final int TOGETHER = 10_000;

    private static final int STOPPED = -1;
    private static final String OURS = "organizations";

    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final TenantRows rows;
    private final Supplier<List<TenantData>> modules;

    /** {@code modules}: asked late, since modules above publish theirs, too. */
    public EmptyOrganization(
            TenantTransaction transaction,
            OrganizationRepository organizations,
            TenantRows rows,
            Supplier<List<TenantData>> modules) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.rows = rows;
        this.modules = modules;
    }

    /** Who is left: ours go last, since they say who belongs to it. */
    List<TenantData> modules() {
        return modules.get().stream()
                .sorted(Comparator.comparing(module -> module.module().equals(OURS)))
                .toList();
    }

    /** False when it stopped before the end, since {@code may} did not hold any more. */
    boolean empty(Actor actor, OrganizationId id, Predicate<Life> may) {
        return modules().stream().allMatch(module -> empty(actor, id, may, module));
    }

    private boolean empty(Actor actor, OrganizationId id, Predicate<Life> may, TenantData module) {
        return module.tables().stream()
                .filter(table -> table.fate() == Fate.ERASED)
                .allMatch(table -> empty(actor, id, may, module, table));
    }

    private boolean empty(Actor actor, OrganizationId id, Predicate<Life> may, TenantData module, TenantTable table) {
        int gone = TOGETHER;
        while (gone >= TOGETHER) gone = transaction.in(actor, id, () -> some(id, may, module, table));
        return gone != STOPPED;
    }

    private int some(OrganizationId id, Predicate<Life> may, TenantData module, TenantTable table) {
        boolean still =
                organizations.lock(id).map(Organization::life).filter(may).isPresent();
        return still ? rows.delete(module.module(), table, id, TOGETHER) : STOPPED;
    }
}
