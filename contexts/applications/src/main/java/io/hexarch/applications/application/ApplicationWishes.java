package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationEvent;
import io.hexarch.applications.domain.Application;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.tasks.Reconciliations;

/** What every wish on an application comes with, in the wish's transaction: its journal entry, and the long work that it makes due. */
public final class ApplicationWishes {

    /** The name of this kind of long work. */
    public static final String KIND = "application";

    private final Journal journal;
    private final Reconciliations reconciliations;

    public ApplicationWishes(Journal journal, Reconciliations reconciliations) {
        this.journal = journal;
        this.reconciliations = reconciliations;
    }

    void wish(Actor actor, Application application, ApplicationEvent event) {
        journal.record(actor, event);
        reconciliations.wish(
                application.home().organization(),
                KIND,
                application.id(),
                application.name().value());
    }
}
