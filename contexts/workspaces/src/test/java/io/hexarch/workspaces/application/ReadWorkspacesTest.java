package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceView.Readiness;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Amount;
import io.hexarch.workspaces.application.port.WorkspaceInsight.HostEvent;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Usage;
import io.hexarch.workspaces.application.port.WorkspaceRepository.Filter;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReadWorkspacesTest {

    private final WorkspaceFixture given = new WorkspaceFixture();

    @Test
    void shouldTellTheWholeStoryOfAWorkspaceNewestFirst() {
        var workspace = given.ready("team-a");
        assertThat(reasons(workspace))
                .startsWith("Ready")
                .contains("StepBegun", "StepDone")
                .endsWith("Requested");

        given.sleep.sleep(given.actor, workspace.id());
        assertThat(reasons(workspace)).startsWith("FallingAsleep");
        given.settle(workspace);
        assertThat(reasons(workspace)).startsWith("Asleep");
        given.wake.wake(given.actor, workspace.id());
        assertThat(reasons(workspace)).startsWith("Waking");
        given.host.breakAt(workspace.id(), ProvisioningStep.API, "silent", false);
        given.settle(workspace);
        assertThat(told(workspace)).first().satisfies(event -> {
            assertThat(event.reason()).isEqualTo("Failed");
            assertThat(event.message()).isEqualTo("silent");
            assertThat(event.warning()).isTrue();
        });
        delete(workspace);
        assertThat(reasons(workspace)).startsWith("Deleting");
    }

    @Test
    void shouldTellNothingOfStepsThatHaveNotBegun() {
        var workspace = given.created("team-a");
        assertThat(reasons(workspace)).containsExactly("Requested");

        given.clock.forward(java.time.Duration.ofSeconds(1));
        given.reconciliations.step(given.reconcile, workspace.id());

        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.PROVISIONING);
        assertThat(reasons(workspace)).containsExactly("StepBegun", "Requested");
    }

    @Test
    void shouldTellWhatHappenedInOneInstantInTheOrderInWhichItHappened() {
        var workspace = given.created("team-a");
        given.reconciliations.step(given.reconcile, workspace.id());

        assertThat(told(workspace)).extracting(HostEvent::at).containsOnly(workspace.createdAt());
        assertThat(reasons(workspace)).containsExactly("StepBegun", "Requested");

        given.settle(workspace);

        // One step ends in the instant in which the next begins.
        var expected = new ArrayList<String>();
        expected.add("Ready");
        for (var _ : ProvisioningStep.values()) expected.addAll(List.of("StepDone", "StepBegun"));
        expected.add("Requested");
        assertThat(reasons(workspace)).containsExactlyElementsOf(expected);
    }

    @Test
    void shouldTellNoMoreThanTwoHundredEvents() {
        var workspace = given.ready("team-a");
        var noticed = IntStream.range(0, 300)
                .mapToObj(i -> new HostEvent(given.clock.instant(), false, "Pulled", "image " + i, Optional.empty()))
                .toArray(HostEvent[]::new);
        given.insight.noticed(workspace.id(), noticed);

        assertThat(told(workspace)).hasSize(200);
    }

    @Test
    void shouldKeepItsOwnStoryWhileTheHostIsSilent() {
        var workspace = given.ready("team-a");
        given.insight.silent(true);

        assertThat(reasons(workspace)).startsWith("HostSilent").contains("Ready");
        assertThatThrownBy(() -> given.usage.view(given.actor, workspace.id()))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.problem().code()).isEqualTo(KernelProblem.UNAVAILABLE);
                    assertThat(no.problem().retryAfter()).isPresent();
                });
    }

    @Test
    void shouldShowWhatItUsesOnceItIsOnAHost() {
        var workspace = given.created("team-a");
        assertThatThrownBy(() -> given.usage.view(given.actor, workspace.id()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.problem().code()).isEqualTo(WorkspaceProblem.NOT_READY));
        var none = new Amount(0, 1);
        var usage = new Usage(none, none, none, none, given.clock.instant(), true, List.of());
        given.insight.uses(workspace.id(), usage);

        assertThat(given.usage.view(given.actor, workspace.id())).isEqualTo(usage);
    }

    @Test
    void shouldTellOtherContextsWhatToExpect() {
        var workspace = given.created("team-a");
        assertThat(readiness(workspace)).isEqualTo(Readiness.NOT_NOW);
        given.settle(workspace);
        assertThat(readiness(workspace)).isEqualTo(Readiness.READY);
        delete(workspace);

        assertThat(given.facade.find(workspace.id())).hasValueSatisfying(view -> {
            assertThat(view.isLeaving()).isTrue();
            assertThat(view.isReady()).isFalse();
            assertThat(view.state()).isEqualTo("deleting");
            assertThat(view.name()).isEqualTo("team-a");
        });
        assertThat(given.facade.find(new WorkspaceId(CountedIds.nth(404)))).isEmpty();
    }

    @Test
    void shouldListWhatMatchesAndShowOne() {
        var workspace = given.created("team-a");
        given.created("data");

        assertThat(given.list
                        .list(
                                given.actor,
                                given.organization,
                                new Filter(Optional.empty(), Optional.of("team")),
                                PageRequest.first())
                        .items())
                .containsExactly(workspace);
        assertThat(given.view.view(given.actor, workspace.id())).isEqualTo(workspace);
        assertRefused(() -> given.view.view(given.actor, new WorkspaceId(CountedIds.nth(404))));
    }

    @Test
    void shouldListShapesToPeopleOnly() {
        assertThat(given.shapes.list(given.actor).all()).hasSize(2);
        assertRefused(() -> given.shapes.list(new Actor.SystemPart("workspaces")));
        var account = new ServiceAccountId(CountedIds.nth(7));
        assertRefused(() -> given.shapes.list(
                new Actor.ServiceAccount(account, given.organization, Credential.None.INSTANCE, Origin.INTERNAL)));
    }

    @Test
    void shouldAskTheGateForEachLook() {
        var workspace = given.created("team-a");
        for (var permission : new WorkspacePermissions().permissions()) given.access.deny(permission);

        assertRefused(() -> given.view.view(given.actor, workspace.id()));
        assertRefused(() -> given.list.list(given.actor, given.organization, Filter.NONE, PageRequest.first()));
        assertRefused(() -> given.events.view(given.actor, workspace.id()));
        assertRefused(() -> given.usage.view(given.actor, workspace.id()));
        assertRefused(() -> given.shapes.list(given.actor));
    }

    private Readiness readiness(Workspace workspace) {
        return given.facade.find(workspace.id()).orElseThrow().readiness();
    }

    private List<HostEvent> told(Workspace workspace) {
        return given.events.view(given.actor, workspace.id());
    }

    private List<String> reasons(Workspace workspace) {
        return told(workspace).stream().map(HostEvent::reason).toList();
    }

    private void delete(Workspace workspace) {
        given.clock.forward(java.time.Duration.ofSeconds(1));
        given.delete.delete(given.actor, workspace.id(), given.now(workspace).generation(), Optional.of("team-a"));
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessRefused.class);
    }
}
