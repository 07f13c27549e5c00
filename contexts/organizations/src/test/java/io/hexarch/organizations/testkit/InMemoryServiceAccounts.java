package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.application.port.ServiceAccountRepository;
import io.hexarch.organizations.domain.ServiceAccount;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Service accounts in memory. */
public final class InMemoryServiceAccounts implements ServiceAccountRepository, Undoable {

    private final InMemoryTable<ServiceAccountId, ServiceAccount> rows = new InMemoryTable<>();

    @Override
    public Optional<ServiceAccount> find(OrganizationId organization, ServiceAccountId id) {
        return rows.find(id).filter(account -> account.organization().equals(organization));
    }

    @Override
    public Map<ServiceAccountId, ServiceAccount> find(OrganizationId organization, Collection<ServiceAccountId> ids) {
        return of(organization)
                .filter(account -> ids.contains(account.id()))
                .collect(Collectors.toMap(ServiceAccount::id, account -> account));
    }

    @Override
    public Page<ServiceAccount> page(OrganizationId organization, PageRequest page) {
        return Page.of(
                of(organization)
                        .sorted(Comparator.comparing(account -> account.name().text(), String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                page);
    }

    @Override
    public long count(OrganizationId organization) {
        return of(organization).count();
    }

    @Override
    public boolean add(ServiceAccount account) {
        if (taken(account)) return false;
        rows.put(account.id(), account);
        return true;
    }

    @Override
    public boolean replace(ServiceAccount account) {
        return add(account);
    }

    @Override
    public void remove(OrganizationId organization, ServiceAccountId id) {
        if (find(organization, id).isPresent()) rows.remove(id);
    }

    private boolean taken(ServiceAccount account) {
        return of(account.organization())
                .anyMatch(other -> !other.id().equals(account.id())
                        && other.name().text().equalsIgnoreCase(account.name().text()));
    }

    private Stream<ServiceAccount> of(OrganizationId organization) {
        return rows.all().filter(account -> account.organization().equals(organization));
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
