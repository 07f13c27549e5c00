package io.hexarch.projects;

import java.util.Optional;

/** What other contexts may ask about projects. Inside their own tenant transaction, after their own gate. */
public interface Projects {

    /** Of the organization whose transaction it is called in. */
    Optional<ProjectView> find(ProjectId id);
}
