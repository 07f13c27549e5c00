package io.hexarch.platform.events;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.DomainEvent;

/** Where events are written. Contexts do not call it: {@link io.hexarch.kernel.event.Journal} does, beside the audit record. */
public interface EventLog {

    /** Appends inside the caller's tenant transaction; consumers see it after the commit. */
    void append(Actor actor, DomainEvent event);
}
