package io.hexarch.applications.testkit;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Release;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.projects.ProjectId;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Applications and releases in memory, of all organizations; with an application go its releases and its address. */
public final class InMemoryApplications implements ApplicationRepository, Undoable {

    private final InMemoryTable<ApplicationId, Application> applications = new InMemoryTable<>();
    private final InMemoryTable<ReleaseKey, Release> releases = new InMemoryTable<>();
    private final InMemoryHosts hosts;

    public InMemoryApplications(InMemoryHosts hosts) {
        this.hosts = hosts;
    }

    private record ReleaseKey(ApplicationId application, int number) {}

    @Override
    public boolean add(Application application) {
        boolean taken = applications
                .all()
                .anyMatch(other ->
                        other.home().equals(application.home()) && other.name().equals(application.name()));
        if (!taken) applications.put(application.id(), application);
        return !taken;
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return applications.find(id);
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return find(id);
    }

    @Override
    public void save(Application application) {
        applications.put(application.id(), application);
    }

    @Override
    public void remove(ApplicationId id) {
        applications.remove(id);
        hosts.release(id);
        releases.all()
                .filter(release -> release.application().equals(id))
                .forEach(release -> releases.remove(new ReleaseKey(id, release.number())));
    }

    @Override
    public Page<Application> list(ProjectId project, PageRequest page) {
        var after = page.after().map(key -> key.values().getFirst()).orElse("");
        var found = of(project).stream()
                .filter(application -> application.name().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(application -> application.name().value()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                found, page.limit(), application -> Keyset.of(application.name().value()));
    }

    @Override
    public List<Application> allOf(ProjectId project) {
        return of(project);
    }

    private List<Application> of(ProjectId project) {
        return applications
                .all()
                .filter(application -> application.home().project().equals(project))
                .toList();
    }

    @Override
    public void addRelease(Application application, Release release) {
        releases.put(new ReleaseKey(application.id(), release.number()), release);
    }

    @Override
    public void saveRelease(Application application, Release release) {
        addRelease(application, release);
    }

    @Override
    public Optional<Release> release(ApplicationId application, int number) {
        return releases.find(new ReleaseKey(application, number));
    }

    @Override
    public Page<Release> releases(ApplicationId application, PageRequest page) {
        int before = page.after()
                .map(key -> Integer.valueOf(key.values().getFirst()))
                .orElse(Integer.MAX_VALUE);
        var found = releases.all()
                .filter(release -> release.application().equals(application) && release.number() < before)
                .sorted(Comparator.comparingInt(Release::number).reversed())
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(found, page.limit(), release -> Keyset.of(release.number()));
    }

    @Override
    public Runnable remember() {
        var applicationsBefore = applications.remember();
        var releasesBefore = releases.remember();
        return () -> {
            applicationsBefore.run();
            releasesBefore.run();
        };
    }
}
