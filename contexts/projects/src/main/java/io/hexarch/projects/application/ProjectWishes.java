package io.hexarch.projects.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.projects.ProjectEvent;
import io.hexarch.projects.domain.Project;

/** What every wish on a project comes with, in the wish's transaction: its journal entry, and the long work that it makes due. */
public final class ProjectWishes {

    /** The name of this kind of long work. */
    public static final String KIND = "project";

    private final Journal journal;
    private final Reconciliations reconciliations;

    public ProjectWishes(Journal journal, Reconciliations reconciliations) {
        this.journal = journal;
        this.reconciliations = reconciliations;
    }

    void wish(Actor actor, Project project, ProjectEvent event) {
        journal.record(actor, event);
        reconciliations.wish(
                project.organization(), KIND, project.id(), project.name().value());
    }
}
