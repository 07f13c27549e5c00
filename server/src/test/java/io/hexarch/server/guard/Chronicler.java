package io.hexarch.server.guard;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A journal that can be broken: it keeps an action to itself. */
final class Chronicler implements Journal {

    /** Shared by all, since journals stand in front of each other. */
    private static final Set<String> SUPPRESSED = ConcurrentHashMap.newKeySet();

    private final Journal whole;

    Chronicler(Journal whole) {
        this.whole = whole;
    }

    static <T> T suppressing(String action, Supplier<T> meanwhile) {
        SUPPRESSED.add(action);
        try {
            return meanwhile.get();
        } finally {
            SUPPRESSED.remove(action);
        }
    }

    @Override
    public void record(Actor actor, DomainEvent event) {
        if (!SUPPRESSED.contains(event.action())) whole.record(actor, event);
    }

    @Override
    public void record(Actor actor, PlatformDeed deed) {
        if (!SUPPRESSED.contains(deed.action())) whole.record(actor, deed);
    }

    @Override
    public Attempt attempt(Actor actor, Deed deed) {
        return whole.attempt(actor, deed);
    }
}
