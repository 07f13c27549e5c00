package io.hexarch.organizations.testkit;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who belongs where, in memory; with a membership go the grants. */
public final class InMemoryMemberships implements MembershipRepository, Undoable {

    private final InMemoryTable<Key, Membership> rows = new InMemoryTable<>();
    private final InMemoryGrants grants;

    public InMemoryMemberships(InMemoryGrants grants) {
        this.grants = grants;
    }

    private record Key(OrganizationId organization, PersonId person) {
        static Key of(Membership membership) {
            return new Key(membership.organization(), membership.person());
        }
    }

    Stream<Membership> all() {
        return rows.all();
    }

    @Override
    public Optional<Membership> find(OrganizationId organization, PersonId person) {
        return rows.find(new Key(organization, person));
    }

    @Override
    public Optional<Membership> hold(OrganizationId organization, PersonId person) {
        return find(organization, person);
    }

    @Override
    public Page<Membership> page(OrganizationId organization, PageRequest page) {
        Comparator<Membership> order = Comparator.comparing(Membership::joinedAt)
                .thenComparing(membership -> membership.person().value());
        var found = rows.all()
                .filter(membership -> membership.organization().equals(organization))
                .sorted(order)
                .filter(membership ->
                        page.after().filter(key -> !isAfter(membership, key)).isEmpty())
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                found,
                page.limit(),
                membership ->
                        Keyset.of(membership.joinedAt(), membership.person().value()));
    }

    private static boolean isAfter(Membership membership, Keyset key) {
        int time = membership.joinedAt().compareTo(Instant.parse(key.values().getFirst()));
        if (time != 0) return time > 0;
        return membership
                        .person()
                        .value()
                        .compareTo(UUID.fromString(key.values().get(1)))
                > 0;
    }

    @Override
    public long owners(OrganizationId organization) {
        return rows.all()
                .filter(membership -> membership.organization().equals(organization) && membership.owns())
                .count();
    }

    @Override
    public boolean add(Membership membership) {
        if (rows.find(Key.of(membership)).isPresent()) return false;
        rows.put(Key.of(membership), membership);
        return true;
    }

    @Override
    public boolean replace(Membership membership, Generation expected) {
        boolean current = rows.find(Key.of(membership))
                .filter(before -> before.generation().equals(expected))
                .isPresent();
        if (current) rows.put(Key.of(membership), membership);
        return current;
    }

    @Override
    public List<Scope> remove(Membership membership) {
        rows.remove(Key.of(membership));
        return grants.removeAll(membership.organization(), new Subject.Person(membership.person()));
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
