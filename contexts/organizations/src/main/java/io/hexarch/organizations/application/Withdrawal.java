package io.hexarch.organizations.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.InvitationWithdrawn;
import io.hexarch.organizations.domain.Invitation;

/** Takes invitations back, each with its event. Inside a transaction that has locked the organization. */
public final class Withdrawal {

    private final InvitationBook book;
    private final Journal journal;

    public Withdrawal(InvitationBook book, Journal journal) {
        this.book = book;
        this.journal = journal;
    }

    void withdraw(Actor actor, Invitation before) {
        var after = before.withdrawn(book.now());
        if (!book.invitations().replace(after, before.generation()))
            throw new IllegalStateException(before.id() + " changed under a lock");
        journal.record(
                actor,
                new InvitationWithdrawn(
                        before.organization(),
                        before.id(),
                        Roster.name(before.role()),
                        after.generation().value()));
    }

    /** Whoever has to go does not come back by a link that they made for themselves before. */
    void withdrawAllFrom(Actor actor, OrganizationId organization, PersonId sender) {
        book.invitations().openFrom(organization, sender, book.now()).forEach(open -> withdraw(actor, open));
    }
}
