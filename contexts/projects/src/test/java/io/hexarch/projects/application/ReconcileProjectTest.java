package io.hexarch.projects.application;

import static io.hexarch.kernel.entitlement.Entitlement.PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Step;
import io.hexarch.projects.ProjectEvent.ProjectDeleted;
import io.hexarch.projects.ProjectEvent.ProjectReady;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectState;
import io.hexarch.projects.domain.ProjectState.Failed;
import io.hexarch.projects.domain.ProjectState.Ready;
import io.hexarch.projects.domain.Quota;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconcileProjectTest {

    private final ProjectFixture given = new ProjectFixture();

    @Test
    void shouldEndReadyWithItsNamespace() {
        var web = given.ready("web");

        assertThat(web.state()).isEqualTo(new Ready());
        assertThat(given.namespaces.exists(given.workspace, "web")).isTrue();
        assertThat(given.journal.events()).last().isInstanceOf(ProjectReady.class);
    }

    @Test
    void shouldNotTouchANamespaceThatSomebodyElseMade() {
        given.namespaces.madeByHand(given.workspace, "web");

        var web = given.ready("web");

        assertThat(web.state())
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).contains("made by somebody else"));
        given.delete(web);
        given.settle(web);
        assertThat(given.projects.find(web.id())).isEmpty();
        assertThat(given.namespaces.exists(given.workspace, "web")).isTrue();
    }

    @Test
    void shouldComeBackWhenTheNameWasJustDeleted() {
        var first = given.ready("web");
        given.delete(first);
        given.settle(first);

        var second = given.ready("web");

        assertThat(second.state()).isEqualTo(new Ready());
        assertThat(given.namespace(second).project()).isEqualTo(second.id());
    }

    @Test
    void shouldWaitForANamespaceThatIsStillLeaving() {
        var web = given.ready("web");
        given.namespaces.delete(given.workspace, web.id(), web.name(), new io.hexarch.kernel.usecase.Fence(9));
        given.quota.change(given.actor, web.id(), web.generation(), before -> Quota.NONE);

        given.step(web);
        assertThat(given.reconciliations.progressOf(web.id()))
                .hasValueSatisfying(progress -> assertThat(progress.message()).contains("still being deleted"));

        given.settle(web);
        assertThat(given.now(web).state()).isEqualTo(new Ready());
    }

    @Test
    void shouldWaitInWordsWhileTheWorkspaceIsSilent() {
        var web = given.created("web");
        given.namespaces.reachable(false);

        assertThat(given.reconciliations.step(given.reconcile, web.id())).isEqualTo(Step.retry("The workspace sleeps"));

        assertThat(given.now(web).state()).isEqualTo(new ProjectState.Requested());
        given.namespaces.reachable(true);
        given.settle(web);
        assertThat(given.now(web).state()).isEqualTo(new Ready());
    }

    @Test
    void shouldNotCallANewerWishFulfilled() {
        var web = given.created("web");
        given.namespaces.strike(() -> {}, () -> {
            given.namespaces.strike(() -> {}, () -> {});
            given.member(web, MemberRole.ADMIN);
        });

        given.step(web);

        assertThat(given.now(web).state()).isEqualTo(new ProjectState.Requested());
    }

    @Test
    void shouldStopWhenAnotherClaimIsNewer() {
        var web = given.created("web");
        var old = given.reconciliations.claim(web.id());
        given.reconciliations.claim(web.id());

        assertThatThrownBy(() -> given.reconcile.reconcile(old)).isInstanceOf(LeaseLost.class);
        assertThat(given.namespaces.exists(given.workspace, "web")).isFalse();
    }

    @Test
    void shouldForgetTheProjectsOfAWorkspaceThatIsGone() {
        var web = given.ready("web");
        var api = given.created("api");

        given.transaction.run(
                given.actor, given.organization, () -> given.record.workspaceGone(given.organization, given.workspace));

        assertThat(given.projects.find(web.id())).isEmpty();
        assertThat(given.reconciliations.isOpen(api.id())).isFalse();
        assertThat(given.scopes.parentOf(web.id().scope())).isEmpty();
        assertThat(given.entitlements.used(given.organization, PROJECTS)).isZero();
    }

    /** A death before or after any effect: always ends well, never leaves anything. */
    @Test
    void shouldEndWellWhateverDies() {
        var random = new Random(20_261_121);
        for (int round = 0; round < 500; round++) {
            var fixture = new ProjectFixture();
            Runnable deadly = () -> {
                if (random.nextInt(4) == 0) throw new Killed();
            };
            var web = fixture.created("web");
            fixture.namespaces.strike(deadly, deadly);
            liveThroughDeaths(fixture, web);
            var ada = fixture.member(web, MemberRole.DEVELOPER);
            liveThroughDeaths(fixture, web);
            fixture.namespaces.strike(() -> {}, () -> {});
            fixture.settle(web);
            assertThat(fixture.now(web).state()).isEqualTo(new Ready());
            assertThat(fixture.namespace(web).members()).containsOnlyKeys(ada);

            fixture.namespaces.strike(deadly, deadly);
            fixture.delete.delete(fixture.actor, web.id(), fixture.now(web).generation(), Optional.of("web"));
            liveThroughDeaths(fixture, web);
            fixture.namespaces.strike(() -> {}, () -> {});
            fixture.settle(web);
            assertNothingIsLeft(fixture, web);
        }
    }

    private static void liveThroughDeaths(ProjectFixture fixture, Project project) {
        for (int i = 0; i < 10 && fixture.reconciliations.isOpen(project.id()); i++) {
            try {
                fixture.step(project);
            } catch (Killed dead) {
                // The next claim goes on from what is there.
                fixture.clock.forward(Duration.ofMillis(250));
            }
        }
    }

    private static void assertNothingIsLeft(ProjectFixture fixture, Project project) {
        assertThat(fixture.projects.find(project.id())).isEmpty();
        assertThat(fixture.namespaces.exists(fixture.workspace, "web")).isFalse();
        assertThat(fixture.scopes.parentOf(project.id().scope())).isEmpty();
        assertThat(fixture.entitlements.used(fixture.organization, PROJECTS)).isZero();
        assertThat(fixture.journal.events())
                .filteredOn(ProjectDeleted.class::isInstance)
                .hasSize(1);
    }

    private static final class Killed extends Error {}
}
