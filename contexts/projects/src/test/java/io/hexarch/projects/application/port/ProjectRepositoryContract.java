package io.hexarch.projects.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.Quota;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What every store of projects keeps. */
public abstract class ProjectRepositoryContract {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), RandomGenerator.getDefault());

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final WorkspaceId workspace = new WorkspaceId(IDS.next());

    protected abstract ProjectRepository projects();

    protected abstract TenantTransaction transaction();

    @Test
    void shouldGiveBackEveryPartAsItWas() {
        var web = add("web");
        var wished = web.withQuota(new Quota(Optional.of(1L), Optional.of(1L << 40), Optional.of(7)));

        for (var changed : List.of(wished, wished.ready(), wished.failed("no room"), wished.deleting())) {
            in(() -> {
                projects().save(changed);
                return changed;
            });
            assertThat(in(() -> projects().find(web.id()))).contains(changed);
            assertThat(in(() -> projects().lock(web.id()))).contains(changed);
        }
    }

    @Test
    void shouldTakeANameOnceInAWorkspace() {
        var web = add("web");

        assertThat(in(() -> projects().add(project("web", workspace)))).isFalse();
        assertThat(in(() -> projects().add(project("web", new WorkspaceId(IDS.next())))))
                .isTrue();

        transaction().run(actor, organization, () -> projects().remove(web.id()));
        assertThat(in(() -> projects().find(web.id()))).isEmpty();
        assertThat(in(() -> projects().add(project("web", workspace)))).isTrue();
    }

    @Test
    void shouldPageByNameAndKnowAllOfAWorkspace() {
        for (var name : List.of("c", "a", "b")) add(name);
        in(() -> projects().add(project("z", new WorkspaceId(IDS.next()))));

        var first = in(() -> projects().list(workspace, new PageRequest(2, Optional.empty())));
        var second = in(() -> projects().list(workspace, new PageRequest(2, first.next())));

        assertThat(first.items()).extracting(found -> found.name().value()).containsExactly("a", "b");
        assertThat(second.items()).extracting(found -> found.name().value()).containsExactly("c");
        assertThat(second.next()).isEmpty();
        assertThat(in(() -> projects().allOf(workspace))).hasSize(3);
    }

    private Project add(String name) {
        var project = project(name, workspace);
        assertThat(in(() -> projects().add(project))).isTrue();
        return project;
    }

    private Project project(String name, WorkspaceId in) {
        return Project.requested(new ProjectId(IDS.next()), organization, in, new ProjectName(name), Quota.NONE, NOW);
    }

    private <T> T in(Supplier<T> work) {
        return transaction().in(actor, organization, work);
    }
}
