package io.hexarch.workspaces.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository.Filter;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Shape;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Transition.Changed;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What every store of workspaces keeps. */
public abstract class WorkspaceRepositoryContract {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final Shape SHAPE = new Shape("small", 2_000, 4L << 30, 10L << 30, 30);
    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), RandomGenerator.getDefault());

    private final OrganizationId organization = Actors.newOrganization();

    protected abstract WorkspaceRepository workspaces();

    protected abstract TenantTransaction transaction();

    @Test
    void shouldGiveBackEveryStateAsItWas() {
        var requested = add("team-a");
        var provisioning = requested
                .progressed(ProvisioningStep.NAMESPACE, "made", NOW.plusSeconds(1))
                .progressed(ProvisioningStep.CONTROL_PLANE, "starts \"soon\"", NOW.plusSeconds(2));
        var ready = provisioning.ready("v1.35.6", NOW.plusSeconds(3));
        var falling = changed(ready.sleep(NOW.plusSeconds(4)));
        var sleeping = falling.asleep(NOW.plusSeconds(5));
        var waking = changed(sleeping.wake(NOW.plusSeconds(6)));
        var failed = waking.failed("the image is missing", true, NOW.plusSeconds(7));
        var deleting = changed(failed.delete(NOW.plusSeconds(8)));

        var states = List.of(requested, provisioning, ready, falling, sleeping, waking, failed, deleting);
        for (var each : states) {
            run(() -> workspaces().save(each));
            assertThat(in(() -> workspaces().find(requested.id()))).contains(each);
            assertThat(in(() -> workspaces().lock(requested.id()))).contains(each);
        }
        assertThat(states).extracting(each -> each.state().name()).containsExactlyInAnyOrder(StateName.values());
    }

    @Test
    void shouldKnowNothingUnderAnotherId() {
        add("team-a");
        var unknown = new WorkspaceId(IDS.next());

        assertThat(in(() -> workspaces().find(unknown))).isEmpty();
        assertThat(in(() -> workspaces().lock(unknown))).isEmpty();
        run(() -> workspaces().remove(unknown));
        assertThat(list(Filter.NONE, PageRequest.first()).items()).hasSize(1);
    }

    @Test
    void shouldTakeANameOnceInAnOrganization() {
        var first = add("team-a");
        var elsewhere = Actors.newOrganization();

        assertThat(in(() -> workspaces().add(workspace("team-a", organization))))
                .isFalse();
        assertThat(transaction()
                        .in(actor(elsewhere), elsewhere, () -> workspaces().add(workspace("team-a", elsewhere))))
                .isTrue();
        assertThat(list(Filter.NONE, PageRequest.first()).items()).containsExactly(first);

        run(() -> workspaces().remove(first.id()));
        assertThat(in(() -> workspaces().add(workspace("team-a", organization))))
                .isTrue();
    }

    @Test
    void shouldPageByName() {
        for (var name : List.of("c", "a", "b")) add(name);

        var first = list(Filter.NONE, new PageRequest(2, Optional.empty()));
        var second = list(Filter.NONE, new PageRequest(2, first.next()));

        assertThat(names(first)).containsExactly("a", "b");
        assertThat(names(second)).containsExactly("c");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void shouldFindByStateAndByAPartOfTheName() {
        var ready = add("web-live").ready("v1.35.6", NOW);
        run(() -> workspaces().save(ready));
        add("web-test");
        add("data");

        assertThat(names(list(filter(StateName.READY, null), PageRequest.first())))
                .containsExactly("web-live");
        assertThat(names(list(filter(null, "eb-"), PageRequest.first()))).containsExactly("web-live", "web-test");
        assertThat(names(list(filter(StateName.REQUESTED, "web"), PageRequest.first())))
                .containsExactly("web-test");
        assertThat(names(list(Filter.named(new WorkspaceName("data")), PageRequest.first())))
                .containsExactly("data");
    }

    /** What stands for anything in a pattern of SQL is a letter like any other here. */
    @Test
    void shouldTakeAFilterByTheLetter() {
        add("web");

        for (var text : List.of("%", "_", "w%b", "w_b", "\\"))
            assertThat(list(filter(null, text), PageRequest.first()).items())
                    .as(text)
                    .isEmpty();
    }

    private static Filter filter(
            @org.jspecify.annotations.Nullable StateName state, @org.jspecify.annotations.Nullable String name) {
        return new Filter(Optional.ofNullable(state), Optional.ofNullable(name));
    }

    private Page<Workspace> list(Filter filter, PageRequest page) {
        return in(() -> workspaces().list(organization, filter, page));
    }

    private static List<String> names(Page<Workspace> page) {
        return page.items().stream().map(found -> found.name().value()).toList();
    }

    private Workspace add(String name) {
        var workspace = workspace(name, organization);
        assertThat(in(() -> workspaces().add(workspace))).isTrue();
        return workspace;
    }

    private static Workspace workspace(String name, OrganizationId organization) {
        return Workspace.requested(new WorkspaceId(IDS.next()), organization, new WorkspaceName(name), SHAPE, NOW);
    }

    private static Workspace changed(io.hexarch.workspaces.domain.Transition transition) {
        return ((Changed) transition).workspace();
    }

    private static Actor actor(OrganizationId in) {
        return Actors.person(Actors.newPerson(), in);
    }

    private <T> T in(Supplier<T> work) {
        return transaction().in(actor(organization), organization, work);
    }

    private void run(Runnable work) {
        transaction().run(actor(organization), organization, work);
    }
}
