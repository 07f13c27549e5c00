package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationFixture.template;
import static io.hexarch.kernel.entitlement.Entitlement.APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.applications.ApplicationEvent.ApplicationDeleted;
import io.hexarch.applications.ApplicationEvent.ApplicationRolloutChanged;
import io.hexarch.applications.application.port.Workloads.FieldTaken;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.applications.domain.ApplicationState.Running;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.applications.domain.Release;
import io.hexarch.applications.domain.ReleaseState;
import io.hexarch.applications.testkit.WorkloadFaults.Moment;
import io.hexarch.applications.testkit.WorkloadFaults.Operation;
import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Step;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ReconcileApplicationTest {

    private final ApplicationFixture given = new ApplicationFixture();

    @Test
    void shouldRunAndSayHowFarItIs() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");
        given.step(shop);
        given.step(shop);
        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.Deploying());
        assertThat(given.reconciliations.progressOf(shop.id()))
                .hasValueSatisfying(progress -> assertThat(progress.message()).isEqualTo("0 of 2 pods answer"));

        given.settle(shop);

        assertThat(given.now(shop).state()).isEqualTo(new Running());
        assertThat(given.now(shop).rollout().digest()).isPresent();
        assertThat(given.journal.events()).last().isInstanceOfSatisfying(ApplicationRolloutChanged.class, told -> {
            assertThat(told.ready()).isEqualTo(2);
            assertThat(told.percent()).isEqualTo(100);
        });
    }

    @Test
    void shouldRememberOfEachReleaseWhatBecameOfIt() {
        var shop = given.running("shop");
        var first = given.releases(shop).getFirst();
        assertThat(first.state()).isEqualTo(ReleaseState.RUNNING);
        assertThat(first.digest()).isPresent();

        given.wish(shop, template("ghcr.io/acme/missing:2"), 2);
        assertThat(given.releases(shop))
                .extracting(Release::state)
                .containsExactly(ReleaseState.ROLLING_OUT, ReleaseState.SUPERSEDED);
        for (int i = 0; i < 15; i++) given.step(shop);
        given.wish(shop, template("ghcr.io/acme/shop:3"), 2);
        given.settle(shop);

        assertThat(given.releases(shop))
                .extracting(Release::state)
                .containsExactly(ReleaseState.RUNNING, ReleaseState.FAILED, ReleaseState.SUPERSEDED);
        assertThat(given.releases(shop).get(1).digest()).isEmpty();
        assertThat(given.releases(shop).getLast()).isEqualTo(first.superseded());
    }

    @Test
    void shouldTellOnlyWhatIsNews() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");
        for (int i = 0; i < 5; i++) given.step(shop);

        assertThat(given.journal.events())
                .filteredOn(ApplicationRolloutChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    void shouldFailWithTheReasonWhenTheImageDoesNotExistAndMendByAnother() {
        var shop = given.created("shop", "ghcr.io/acme/missing:1");
        for (int i = 0; i < 15; i++) given.step(shop);

        assertThat(given.now(shop).state())
                .isInstanceOfSatisfying(
                        ApplicationState.Failed.class,
                        failed -> assertThat(failed.reason()).contains("ghcr.io/acme/missing:1 does not exist"));
        assertThat(given.reconciliations.isOpen(shop.id())).isTrue();
        given.wish(shop, template("ghcr.io/acme/shop:1"), 2);
        given.settle(shop);
        assertThat(given.now(shop).state()).isEqualTo(new Running());
    }

    @Test
    void shouldStopWhenScaledToNothing() {
        var shop = given.running("shop");

        given.wish(shop, shop.template(), 0);
        given.settle(shop);

        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.Stopped());
    }

    @Test
    void shouldTellThatSomebodyStoppedItByHandAndRunItAgainWhenAsked() {
        var shop = given.running("shop");
        given.workloads.scaleByHand(shop.id(), 0);

        look(shop);

        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.StoppedByHand());
        assertThat(given.journal.events())
                .last()
                .isInstanceOfSatisfying(
                        ApplicationRolloutChanged.class,
                        told -> assertThat(told.state()).isEqualTo("stoppedByHand"));
        assertThat(given.reconciliations.isOpen(shop.id())).isFalse();
        given.wish(shop, shop.template(), 2);
        given.settle(shop);
        assertThat(given.now(shop).state()).isEqualTo(new Running());
        assertThat(given.now(shop).release()).isEqualTo(1);
    }

    @Test
    void shouldRunAgainWhatSomebodyDeletedByHandOnceThatIsGone() {
        var shop = given.running("shop");
        given.workloads.deleteByHand(shop.id());
        given.reconciliations.nudge(given.organization, ApplicationWishes.KIND, shop.id());

        assertThat(given.reconciliations.step(given.reconcile, shop.id()))
                .isEqualTo(Step.again(Duration.ofMillis(500)));
        given.settle(shop);

        assertThat(given.now(shop).state()).isEqualTo(new Running());
        assertThat(given.workloads.standing()).containsExactly(shop.id());
    }

    /** Somebody who watches the workspace saw a change. */
    private void look(Application application) {
        given.reconciliations.nudge(given.organization, ApplicationWishes.KIND, application.id());
        given.settle(application);
    }

    @Test
    void shouldLeaveNothingWhenItIsDeleted() {
        var shop = given.running("shop");

        given.delete(shop);
        given.settle(shop);

        assertNothingIsLeft(given, shop);
        assertThat(given.journal.events()).last().isInstanceOf(ApplicationDeleted.class);
    }

    @Test
    void shouldWaitInWordsWhileTheWorkspaceIsSilent() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");
        given.workloads.reachable(false);

        assertThat(given.reconciliations.step(given.reconcile, shop.id()))
                .isEqualTo(Step.retry("The workspace sleeps"));
        assertThat(given.reconciliations.progressOf(shop.id()))
                .hasValueSatisfying(progress -> assertThat(progress.message()).isEqualTo("The workspace sleeps"));

        given.workloads.reachable(true);
        given.settle(shop);
        assertThat(given.now(shop).state()).isEqualTo(new Running());
    }

    @Test
    void shouldNameWhoOwnsAFieldThatItMayNotTake() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");
        given.faults.strikeWhen((operation, moment) -> operation == Operation.APPLY && moment == Moment.BEFORE, () -> {
            throw new FieldTaken("spec.replicas belongs to autoscaler");
        });

        given.step(shop);

        assertThat(given.reconciliations.step(given.reconcile, shop.id()))
                .isEqualTo(Step.retry("spec.replicas belongs to autoscaler"));
    }

    @Test
    void shouldNotCallAWishFulfilledThatCameWhileItLooked() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");
        var once = new AtomicBoolean();
        for (int i = 0; i < 12; i++) given.step(shop);
        given.wish(shop, template("ghcr.io/acme/shop:2"), 2);
        given.step(shop);
        given.clock.forward(Duration.ofSeconds(5));
        given.faults.strikeWhen((operation, moment) -> operation == Operation.OBSERVE && moment == Moment.AFTER, () -> {
            if (!once.getAndSet(true)) given.wish(shop, template("ghcr.io/acme/missing:3"), 2);
        });

        given.step(shop);

        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.Deploying());
        assertThat(given.now(shop).release()).isEqualTo(3);
    }

    @Test
    void shouldStopWhenAnotherClaimIsNewer() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");
        var old = given.reconciliations.claim(shop.id());
        given.reconciliations.claim(shop.id());

        assertThatThrownBy(() -> given.reconcile.reconcile(old)).isInstanceOf(LeaseLost.class);
        assertThat(given.workloads.standing()).isEmpty();
    }

    @Test
    void shouldForgetTheApplicationsOfAProjectThatIsGone() {
        var shop = given.running("shop");
        var blog = given.created("blog", "nginx");

        given.transaction.run(
                given.actor,
                given.organization,
                () -> given.record.projectGone(given.organization, given.project.id()));

        assertThat(given.find(shop.id())).isEmpty();
        assertThat(given.find(blog.id())).isEmpty();
        assertThat(given.reconciliations.isOpen(blog.id())).isFalse();
        assertThat(given.entitlements.used(given.organization, APPLICATIONS)).isZero();
    }

    /** The wish and the end of its project met: nobody else will ever come back to this application. */
    @Test
    void shouldGoWithAProjectThatWasGoneBeforeTheWishWasSeen() {
        var late = given.created("late", "nginx");
        given.places.gone(given.project);

        given.settle(late);

        assertNothingIsLeft(given, late);
    }

    /** A death before or after any effect: always ends well, never leaves anything. */
    @Test
    void shouldEndWellWhateverDies() {
        var random = new Random(20_261_121);
        for (int round = 0; round < 500; round++) {
            var fixture = new ApplicationFixture();
            var shop = fixture.created("shop", "ghcr.io/acme/shop:1");
            fixture.faults.strikeWhen((operation, moment) -> random.nextInt(4) == 0, () -> {
                throw new Killed();
            });
            liveThroughDeaths(fixture, shop);
            fixture.wish(shop, template("ghcr.io/acme/shop:2"), 3);
            liveThroughDeaths(fixture, shop);
            fixture.faults.heal();
            fixture.settle(shop);
            assertThat(fixture.now(shop).state()).isEqualTo(new Running());
            assertThat(fixture.now(shop).rollout().ready()).isEqualTo(3);

            fixture.faults.strikeWhen((operation, moment) -> random.nextInt(4) == 0, () -> {
                throw new Killed();
            });
            fixture.delete(shop);
            liveThroughDeaths(fixture, shop);
            fixture.faults.heal();
            fixture.settle(shop);
            assertNothingIsLeft(fixture, shop);
        }
    }

    private static void liveThroughDeaths(ApplicationFixture fixture, Application application) {
        for (int i = 0; i < 15 && fixture.reconciliations.isOpen(application.id()); i++) {
            try {
                fixture.step(application);
            } catch (Killed dead) {
                // The next claim goes on from what is there.
                fixture.clock.forward(Duration.ofMillis(250));
            }
        }
    }

    private static void assertNothingIsLeft(ApplicationFixture fixture, Application application) {
        assertThat(fixture.find(application.id())).isEmpty();
        assertThat(fixture.workloads.standing()).isEmpty();
        assertThat(fixture.hosts.owner(new HostLabel("shop--web--team-a"))).isEmpty();
        assertThat(fixture.entitlements.used(fixture.organization, APPLICATIONS))
                .isZero();
    }

    private static final class Killed extends Error {}
}
