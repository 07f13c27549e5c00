package io.hexarch.applications.application.port;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Release;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.projects.ProjectId;
import java.util.List;
import java.util.Optional;

/** Applications and their releases, of the organization whose transaction it is called in. */
public interface ApplicationRepository {

    /** False, and nothing added, when the project has one of that name. */
    boolean add(Application application);

    Optional<Application> find(ApplicationId id);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Application> lock(ApplicationId id);

    /** Of a locked one. */
    void save(Application application);

    /** With its releases and its address. */
    void remove(ApplicationId id);

    /** By name. */
    Page<Application> list(ProjectId project, PageRequest page);

    /** All of a project: it is gone, and they with it. */
    List<Application> allOf(ProjectId project);

    void addRelease(Application application, Release release);

    /** What became of one that was added. All else of it stays as it was. */
    void saveRelease(Application application, Release release);

    Optional<Release> release(ApplicationId application, int number);

    /** The newest first. */
    Page<Release> releases(ApplicationId application, PageRequest page);
}
