package io.hexarch.organizations.testkit;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.domain.RoleGrant;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.InMemoryTable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Roles on single scopes, in memory. */
public final class InMemoryGrants implements GrantRepository, DirectTransaction.Undoable {

    private final InMemoryTable<Key, Row> rows = new InMemoryTable<>();

    private record Key(OrganizationId organization, Scope scope, Subject subject) {}

    private record Row(Key key, RoleGrant grant) {}

    @Override
    public Optional<RoleGrant> find(OrganizationId organization, GrantId id) {
        return of(organization).filter(grant -> grant.id().equals(id)).findFirst();
    }

    @Override
    public Optional<RoleGrant> find(OrganizationId organization, Scope scope, Subject subject) {
        return rows.find(new Key(organization, scope, subject)).map(Row::grant);
    }

    @Override
    public List<RoleGrant> on(OrganizationId organization, Scope scope) {
        return of(organization).filter(grant -> grant.scope().equals(scope)).toList();
    }

    @Override
    public List<RoleGrant> of(OrganizationId organization, Collection<Subject> subjects) {
        return of(organization)
                .filter(grant -> subjects.contains(grant.subject()))
                .toList();
    }

    @Override
    public Page<RoleGrant> page(OrganizationId organization, Filter filter, PageRequest page) {
        return Page.of(
                of(organization)
                        .filter(grant -> filter.subject()
                                .map(subject -> subject.equals(grant.subject()))
                                .orElse(true))
                        .filter(grant -> filter.scope()
                                .map(scope -> scope.equals(grant.scope()))
                                .orElse(true))
                        .toList(),
                page);
    }

    @Override
    public long count(OrganizationId organization) {
        return of(organization).count();
    }

    @Override
    public boolean add(OrganizationId organization, RoleGrant grant, UUID grantedBy) {
        if (find(organization, grant.scope(), grant.subject()).isPresent()) return false;
        put(organization, grant, grantedBy);
        return true;
    }

    @Override
    public void put(OrganizationId organization, RoleGrant grant, UUID grantedBy) {
        var key = new Key(organization, grant.scope(), grant.subject());
        rows.put(key, new Row(key, grant));
    }

    @Override
    public boolean remove(OrganizationId organization, Scope scope, Subject subject) {
        return rows.remove(new Key(organization, scope, subject));
    }

    @Override
    public List<Scope> removeAll(OrganizationId organization, Subject subject) {
        var theirs = of(organization)
                .filter(grant -> grant.subject().equals(subject))
                .toList();
        theirs.forEach(grant -> remove(organization, grant.scope(), subject));
        return theirs.stream().map(RoleGrant::scope).toList();
    }

    private Stream<RoleGrant> of(OrganizationId organization) {
        return rows.all()
                .filter(row -> row.key().organization().equals(organization))
                .map(Row::grant);
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
