package io.hexarch.organizations.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Organizations in memory. */
public final class InMemoryOrganizations implements OrganizationRepository, Undoable {

    private final InMemoryTable<OrganizationId, Organization> rows = new InMemoryTable<>();
    private final InMemoryMemberships memberships;

    public InMemoryOrganizations(InMemoryMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Organization> lock(OrganizationId id) {
        return find(id);
    }

    @Override
    public boolean add(Organization organization) {
        if (isTaken(organization)) return false;
        rows.put(organization.id(), organization);
        return true;
    }

    @Override
    public Replaced replace(Organization organization, Generation expected) {
        if (find(organization.id())
                .filter(before -> before.generation().equals(expected))
                .isEmpty()) return Replaced.STALE;
        if (isTaken(organization)) return Replaced.SLUG_TAKEN;
        rows.put(organization.id(), organization);
        return Replaced.DONE;
    }

    @Override
    public void change(Organization organization) {
        rows.put(organization.id(), organization);
    }

    @Override
    public List<OrganizationId> due(Instant now, int most) {
        return rows.all()
                .filter(one -> one.life().due(now))
                .map(Organization::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<OrganizationId> erasedSince(Instant moment) {
        return rows.all()
                .filter(one ->
                        one.life().gone().filter(at -> !at.isBefore(moment)).isPresent())
                .map(Organization::id)
                .toList();
    }

    @Override
    public Page<Organization> all(Optional<String> slug, PageRequest page) {
        return Page.of(
                rows.all()
                        .filter(one -> slug.map(one.slug().text()::equals).orElse(true))
                        .sorted(Comparator.comparing(
                                        (Organization one) -> one.id().value())
                                .reversed())
                        .toList(),
                page);
    }

    private boolean isTaken(Organization wanted) {
        return rows.all()
                .anyMatch(
                        other -> !other.id().equals(wanted.id()) && other.slug().equals(wanted.slug()));
    }

    @Override
    public Page<Mine> mine(PersonId person, PageRequest page) {
        var after = page.after().map(key -> key.values().getFirst()).orElse("");
        var found = mine(person).stream()
                .filter(mine -> mine.organization().name().text().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                found,
                page.limit(),
                mine -> Keyset.of(mine.organization().name().text()));
    }

    @Override
    public List<Mine> mine(PersonId person) {
        return memberships
                .all()
                .filter(membership -> membership.person().equals(person))
                .map(this::mine)
                .sorted(Comparator.comparing(mine -> mine.organization().name().text()))
                .toList();
    }

    private Mine mine(Membership membership) {
        return new Mine(rows.find(membership.organization()).orElseThrow(), membership.role());
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
