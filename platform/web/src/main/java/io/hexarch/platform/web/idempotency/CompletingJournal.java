package io.hexarch.platform.web.idempotency;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Completes the request's key with each record: every change writes one in its own transaction, so that key and change are saved together or
 * not at all, and no use case has to know.
 */
final class CompletingJournal implements Journal {

    private final Journal journal;
    private final Supplier<IdempotencyKeys> keys;

    CompletingJournal(Journal journal, Supplier<IdempotencyKeys> keys) {
        this.journal = journal;
        this.keys = SingletonSupplier.of(keys);
    }

    @Override
    public void record(Actor actor, DomainEvent event) {
        journal.record(actor, event);
        complete(event.resource().text());
    }

    @Override
    public void record(Actor actor, PlatformDeed deed) {
        journal.record(actor, deed);
        complete(deed.target().id());
    }

    @Override
    public Attempt attempt(Actor actor, Deed deed) {
        return journal.attempt(actor, deed);
    }

    private void complete(String resource) {
        IdempotencyFilter.current().ifPresent(reservation -> keys.get().complete(reservation, resource));
    }
}
