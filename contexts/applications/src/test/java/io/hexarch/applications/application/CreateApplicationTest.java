package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationFixture.QUOTA;
import static io.hexarch.applications.application.ApplicationFixture.template;
import static io.hexarch.kernel.entitlement.Entitlement.APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.applications.ApplicationEvent.ApplicationDeployed;
import io.hexarch.applications.application.CreateApplication.Command;
import io.hexarch.applications.application.CreateApplication.NameTaken;
import io.hexarch.applications.application.CreateApplication.ProjectUnavailable;
import io.hexarch.applications.application.CreateApplication.QuotaExhausted;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateApplicationTest {

    private final ApplicationFixture given = new ApplicationFixture();

    @Test
    void shouldWishTellAndKeepTheFirstRelease() {
        var shop = given.created("shop", "ghcr.io/acme/shop:1");

        assertThat(given.reconciliations.isOpen(shop.id())).isTrue();
        assertThat(given.journal.events())
                .singleElement()
                .isEqualTo(new ApplicationDeployed(
                        given.organization,
                        given.project.id(),
                        shop.id(),
                        1,
                        "deploying",
                        "shop",
                        1,
                        "ghcr.io/acme/shop:1",
                        2));
        assertThat(given.releases
                        .list(given.actor, shop.id(), PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(release -> {
                    assertThat(release.number()).isEqualTo(1);
                    assertThat(release.change()).isEqualTo("first release");
                    assertThat(release.createdBy()).startsWith("person_");
                });
    }

    @Test
    void shouldGiveTheNicestAddressThatIsFree() {
        var neighbour = Actors.newOrganization();
        var theirs = given.places.project(neighbour, given.places.workspace(neighbour, "team-a"), "web");

        var first = given.created("shop", "nginx");
        var second = ((CreateApplication.Created) given.create.create(
                        Actors.person(Actors.newPerson(), neighbour),
                        new Command(theirs.id(), new ApplicationName("shop"), template("nginx"), 1)))
                .application();

        assertThat(first.host()).isEqualTo(new HostLabel("shop--web--team-a"));
        assertThat(second.host().value()).startsWith("shop--web--team-a--");
        assertThat(given.hosts.owner(second.host()).orElseThrow().organization())
                .isEqualTo(neighbour);
    }

    @Test
    void shouldGiveBackQuotaAndAddressWhenTheNameIsTaken() {
        given.created("shop", "nginx");

        var refused = given.create("shop", template("nginx"), 1);

        assertThat(refused).isEqualTo(new NameTaken(new ApplicationName("shop")));
        assertThat(((NameTaken) refused).problem().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/name"));
        assertThat(given.entitlements.used(given.organization, APPLICATIONS)).isEqualTo(1);
        assertThat(given.hosts.owner(new HostLabel("shop--web--team-a"))).isPresent();
    }

    @Test
    void shouldRefuseWhenTheQuotaIsExhausted() {
        for (var name : List.of("a", "b", "c")) given.created(name, "nginx");

        var refused = given.create("d", template("nginx"), 1);

        assertThat(refused).isEqualTo(new QuotaExhausted(QUOTA));
        assertThat(((QuotaExhausted) refused).problem().detail()).contains("allows 3 applications");
        assertThat(given.journal.events()).hasSize(3);
    }

    @Test
    void shouldRefuseAProjectThatIsLeavingOrThatNobodyKnows() {
        given.places.leaving(given.project);

        var refused = given.create("shop", template("nginx"), 1);

        assertThat(refused).isEqualTo(new ProjectUnavailable());
        assertThat(((ProjectUnavailable) refused).problem().code()).isEqualTo(ApplicationProblem.PROJECT_UNAVAILABLE);
        given.places.gone(given.project);
        assertThatThrownBy(() -> given.create("shop", template("nginx"), 1)).isInstanceOf(AccessRefused.class);
        assertThat(given.entitlements.used(given.organization, APPLICATIONS)).isZero();
    }

    @Test
    void shouldDoNothingForWhomIsNotAllowed() {
        given.access.deny(ApplicationPermissions.APPLICATION_CREATE);

        assertThatThrownBy(() -> given.created("shop", "nginx")).isInstanceOf(AccessRefused.class);
        assertThat(given.journal.events()).isEmpty();
    }

    @Test
    void shouldListByNamePageByPage() {
        for (var name : List.of("c", "a", "b")) given.created(name, "nginx");

        var page = new PageRequest(2, java.util.Optional.empty());
        var first = given.list.list(given.actor, given.project.id(), page);
        var second = given.list.list(given.actor, given.project.id(), new PageRequest(2, first.next()));

        assertThat(first.items())
                .extracting(application -> application.name().value())
                .containsExactly("a", "b");
        assertThat(second.items())
                .extracting(application -> application.name().value())
                .containsExactly("c");
        assertThat(second.next()).isEmpty();
    }
}
