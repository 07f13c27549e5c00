package io.hexarch.testkit.fake;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what happened, for a test to look at. Takes part in {@link DirectTransaction}; any thread may tell it. */
public final class RecordingJournal implements Journal, DirectTransaction.Undoable {

    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    private final List<PlatformDeed> deeds = new CopyOnWriteArrayList<>();
    private final List<Attempted> attempts = new CopyOnWriteArrayList<>();

    /** An attempt and, once it ended, how. */
    public record Attempted(Actor actor, Deed deed, List<Outcome> outcomes) {}

    @Override
    public void record(Actor actor, DomainEvent event) {
        events.add(event);
    }

    @Override
    public void record(Actor actor, PlatformDeed deed) {
        deeds.add(deed);
    }

    @Override
    public Attempt attempt(Actor actor, Deed deed) {
        var attempted = new Attempted(actor, deed, new CopyOnWriteArrayList<>());
        attempts.add(attempted);
        return (outcome, detail) -> attempted.outcomes().add(outcome);
    }

    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    public List<PlatformDeed> deeds() {
        return List.copyOf(deeds);
    }

    public List<Attempted> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public Runnable remember() {
        var eventsBefore = List.copyOf(events);
        var deedsBefore = List.copyOf(deeds);
        return () -> {
            events.clear();
            events.addAll(eventsBefore);
            deeds.clear();
            deeds.addAll(deedsBefore);
        };
    }
}
