package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationFixture.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.applications.ApplicationEvent.ApplicationDeleting;
import io.hexarch.applications.ApplicationEvent.ApplicationDeployed;
import io.hexarch.applications.ApplicationEvent.ApplicationRestarted;
import io.hexarch.applications.ApplicationEvent.ApplicationRolledBack;
import io.hexarch.applications.ApplicationEvent.ApplicationScaled;
import io.hexarch.applications.application.ChangeApplication.Accepted;
import io.hexarch.applications.application.ChangeApplication.BeingDeleted;
import io.hexarch.applications.application.ChangeApplication.ChangedMeanwhile;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.applications.domain.Release;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeApplicationTest {

    private static final String FIRST = "ghcr.io/acme/shop:1";
    private static final String SECOND = "ghcr.io/acme/shop:2";

    private final ApplicationFixture given = new ApplicationFixture();
    private final Application shop = given.running("shop");

    @Test
    void shouldMakeAReleaseOfAnotherTemplate() {
        given.wish(shop, template(SECOND), 2);

        assertThat(given.now(shop).release()).isEqualTo(2);
        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.Deploying());
        assertThat(newest()).extracting(Release::change).isEqualTo("image " + SECOND);
        assertThat(lastTold()).isInstanceOf(ApplicationDeployed.class);
    }

    @Test
    void shouldScaleWithoutARelease() {
        given.wish(shop, shop.template(), 5);

        assertThat(given.now(shop).replicas()).isEqualTo(5);
        assertThat(given.now(shop).release()).isEqualTo(1);
        assertThat(lastTold())
                .isInstanceOfSatisfying(
                        ApplicationScaled.class,
                        scaled -> assertThat(scaled.replicas()).isEqualTo(5));
    }

    @Test
    void shouldTellAndWishNothingWhenNothingChanges() {
        int told = given.journal.events().size();

        var outcome = given.wish(shop, shop.template(), shop.replicas());

        assertThat(outcome).isEqualTo(new Accepted(given.now(shop)));
        assertThat(given.journal.events()).hasSize(told);
        assertThat(given.reconciliations.isOpen(shop.id())).isFalse();
    }

    @Test
    void shouldKeepHistoryGrowingWhenGoingBack() {
        given.wish(shop, template(SECOND), 2);

        given.rollBack.rollBack(given.actor, shop.id(), 1);

        assertThat(given.now(shop).release()).isEqualTo(3);
        assertThat(given.now(shop).template().image()).isEqualTo(FIRST);
        assertThat(newest().change()).isEqualTo("back to release 1");
        assertThat(lastTold())
                .isInstanceOfSatisfying(
                        ApplicationRolledBack.class,
                        back -> assertThat(back.to()).isEqualTo(1));
    }

    @Test
    void shouldNameAMachineAsTheAuthorOfARelease() {
        given.wish(shop, template(SECOND), 2);
        var account = new ServiceAccountId(CountedIds.nth(7));
        var owner = given.actor.tenant();

        given.rollBack.rollBack(
                new Actor.ServiceAccount(account, owner, Credential.None.INSTANCE, Origin.INTERNAL), shop.id(), 1);

        assertThat(newest().createdBy()).isEqualTo(account.text());
    }

    @Test
    void shouldDoNothingWhenGoingBackToWhatRuns() {
        assertThat(given.rollBack.rollBack(given.actor, shop.id(), 1)).isEqualTo(new Accepted(given.now(shop)));
        assertThat(given.now(shop).release()).isEqualTo(1);
    }

    @Test
    void shouldRefuseAReleaseThatNeverWas() {
        assertThatThrownBy(() -> given.rollBack.rollBack(given.actor, shop.id(), 7))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.problem().code()).isEqualTo(ApplicationProblem.UNKNOWN_RELEASE));
    }

    @Test
    void shouldRestartWithTheSameRelease() {
        given.restart.restart(given.actor, shop.id());

        assertThat(given.now(shop).restartedAt()).contains(given.clock.instant());
        assertThat(given.now(shop).release()).isEqualTo(1);
        assertThat(lastTold()).isInstanceOf(ApplicationRestarted.class);
        given.settle(shop);
        assertThat(given.now(shop).state()).isEqualTo(new ApplicationState.Running());
    }

    @Test
    void shouldRefuseAChangeOfWhatWasNotRead() {
        var read = shop.generation();
        given.wish(shop, template(SECOND), 2);

        var late = given.update.update(given.actor, shop.id(), read, before -> template(FIRST), Optional.empty());

        assertThat(late).isEqualTo(new ChangedMeanwhile(given.now(shop).generation()));
        assertThat(((Refusal) late).problem().code()).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        assertThat(given.now(shop).template().image()).isEqualTo(SECOND);
    }

    @Test
    void shouldAskForTheNameBeforeDeleting() {
        for (var confirmation : List.of(Optional.<String>empty(), Optional.of("Shop")))
            assertThatThrownBy(() -> given.delete.delete(
                            given.actor, shop.id(), given.now(shop).generation(), confirmation))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.problem().code()).isEqualTo(ApplicationProblem.CONFIRMATION_MISSING));
        assertThat(given.now(shop).isBeingDeleted()).isFalse();
    }

    @Test
    void shouldChangeNothingAnyMoreOnTheWayOut() {
        given.delete(shop);
        assertThat(lastTold()).isInstanceOf(ApplicationDeleting.class);

        var outcomes = List.of(
                given.wish(shop, template(SECOND), 1),
                given.restart.restart(given.actor, shop.id()),
                given.rollBack.rollBack(given.actor, shop.id(), 1),
                given.delete(shop));

        assertThat(outcomes).containsOnly(new BeingDeleted());
        assertThat(new BeingDeleted().problem().code()).isEqualTo(ApplicationProblem.BEING_DELETED);
    }

    @Test
    void shouldAskTheGateOnTheProjectForEachDeed() {
        for (Permission permission : new ApplicationPermissions().permissions()) given.access.deny(permission);

        assertRefused(() -> given.wish(shop, template(SECOND), 2));
        assertRefused(() -> given.rollBack.rollBack(given.actor, shop.id(), 1));
        assertRefused(() -> given.restart.restart(given.actor, shop.id()));
        assertRefused(() -> given.delete(shop));
        assertRefused(() -> given.view.view(given.actor, shop.id()));
        assertRefused(() -> given.list.list(given.actor, given.project.id(), PageRequest.first()));
        assertRefused(() -> given.releases.list(given.actor, shop.id(), PageRequest.first()));
        assertRefused(() -> given.events.view(given.actor, shop.id()));
        assertThat(given.access.asked())
                .allSatisfy(asked ->
                        assertThat(asked.scope()).isEqualTo(given.project.id().scope()));
    }

    @Test
    void shouldHideWhatDoesNotExistAndWhatNobodyChoseAnOrganizationFor() {
        var unknown = new io.hexarch.applications.ApplicationId(given.ids.next());

        assertRefused(() -> given.view.view(given.actor, unknown));
        assertRefused(() -> given.view.view(Actors.person(), shop.id()));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessRefused.class);
    }

    private Release newest() {
        return given.releases
                .list(given.actor, shop.id(), PageRequest.first())
                .items()
                .getFirst();
    }

    private DomainEvent lastTold() {
        return given.journal.events().getLast();
    }
}
