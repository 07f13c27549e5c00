package io.hexarch.organizations.testkit;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.Grants.Grant;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Roles on single scopes, in memory. */
public final class InMemoryGrants implements GrantRepository, Undoable {

    private final InMemoryTable<Key, Row> rows = new InMemoryTable<>();

    private record Key(OrganizationId organization, Scope scope, PersonId person) {}

    private record Row(Key key, Grant grant) {}

    @Override
    public Optional<Grant> find(OrganizationId organization, Scope scope, PersonId person) {
        return rows.find(new Key(organization, scope, person)).map(Row::grant);
    }

    @Override
    public List<Grant> on(OrganizationId organization, Scope scope) {
        return rows.all()
                .filter(row -> row.key().organization().equals(organization)
                        && row.key().scope().equals(scope))
                .map(Row::grant)
                .toList();
    }

    @Override
    public void put(OrganizationId organization, Grant grant, UUID grantedBy) {
        var key = new Key(organization, grant.scope(), grant.person());
        rows.put(key, new Row(key, grant));
    }

    @Override
    public boolean remove(OrganizationId organization, Scope scope, PersonId person) {
        return rows.remove(new Key(organization, scope, person));
    }

    List<Scope> removeAll(OrganizationId organization, PersonId person) {
        var theirs = rows.all()
                .map(Row::key)
                .filter(key ->
                        key.organization().equals(organization) && key.person().equals(person))
                .toList();
        theirs.forEach(rows::remove);
        return theirs.stream().map(Key::scope).toList();
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
