package io.hexarch.organizations.testkit;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.port.InvitationRepository;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Invitations in memory. */
public final class InMemoryInvitations implements InvitationRepository, Undoable {

    private final InMemoryTable<InvitationId, Invitation> rows = new InMemoryTable<>();
    private final InMemoryTable<Day, Long> days = new InMemoryTable<>();

    private record Day(OrganizationId organization, LocalDate day) {}

    @Override
    public Optional<Invitation> find(OrganizationId organization, InvitationId id) {
        return rows.find(id).filter(found -> found.organization().equals(organization));
    }

    @Override
    public Optional<Invitation> pending(OrganizationId organization, EmailAddress email) {
        return of(organization)
                .filter(found -> found.isFor(email) && found.state() == InvitationState.PENDING)
                .findFirst();
    }

    @Override
    public Page<Invitation> page(OrganizationId organization, Filter filter, PageRequest page) {
        Comparator<Invitation> order = Comparator.comparing(found -> found.id().value());
        var after = page.after().map(key -> UUID.fromString(key.values().getFirst()));
        var found = of(organization)
                .filter(one ->
                        filter.state().map(one.stateAt(filter.now())::equals).orElse(true))
                .filter(one ->
                        after.map(id -> one.id().value().compareTo(id) < 0).orElse(true))
                .sorted(order.reversed())
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(found, page.limit(), one -> Keyset.of(one.id().value()));
    }

    private Stream<Invitation> of(OrganizationId organization) {
        return rows.all().filter(found -> found.organization().equals(organization));
    }

    @Override
    public List<Invitation> openFrom(OrganizationId organization, PersonId sender, Instant now) {
        return of(organization)
                .filter(found -> found.invitedBy().equals(sender) && found.open(now))
                .toList();
    }

    @Override
    public void add(Invitation invitation) {
        if (pending(invitation.organization(), invitation.email()).isPresent())
            throw new IllegalStateException("there is an open invitation to that address");
        rows.put(invitation.id(), invitation);
    }

    @Override
    public boolean replace(Invitation invitation, Generation expected) {
        boolean current = rows.find(invitation.id())
                .filter(before -> before.generation().equals(expected))
                .isPresent();
        if (current) rows.put(invitation.id(), invitation);
        return current;
    }

    @Override
    public boolean countLink(OrganizationId organization, LocalDate day, long limit) {
        var key = new Day(organization, day);
        long sent = days.find(key).orElse(0L);
        if (sent >= limit) return false;
        days.put(key, sent + 1);
        return true;
    }

    @Override
    public Runnable remember() {
        var all = List.of(rows.remember(), days.remember());
        return () -> all.forEach(Runnable::run);
    }
}
