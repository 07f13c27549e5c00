package io.hexarch.applications.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.ReleaseId;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Application.Home;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.applications.domain.Release;
import io.hexarch.applications.domain.ReleaseState;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.applications.domain.Template;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.ProjectId;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What every store of applications keeps. */
public abstract class ApplicationRepositoryContract {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final Rollout.Pod POD =
            new Rollout.Pod("shop-1", "Running", true, 0, Optional.of(NOW), Optional.empty());
    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), RandomGenerator.getDefault());

    protected final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final ProjectId project = new ProjectId(IDS.next());
    private final WorkspaceId workspace = new WorkspaceId(IDS.next());

    protected abstract ApplicationRepository applications();

    protected abstract Hosts hosts();

    protected abstract TenantTransaction transaction();

    @Test
    void shouldGiveBackEveryPartAsItWas() {
        var shop = add("shop");
        var rollout = new Rollout(
                true,
                2,
                2,
                1,
                Optional.of("shop-2 crashes"),
                true,
                Optional.of("sha256:" + "cd".repeat(32)),
                List.of(new Rollout.Pod("shop-1", "Running", true, 3, Optional.of(NOW), Optional.empty())));
        var changed = shop.wished(
                        new Template(
                                "nginx:2",
                                80,
                                Map.of("A", "1", "B", "two\nlines"),
                                List.of("sh", "-c", "exit 0"),
                                new Template.Resources(100, 64 << 20),
                                Optional.of("/health")),
                        2)
                .restarted(NOW.plusSeconds(1))
                .seen(rollout);

        run(() -> applications().save(changed));

        assertThat(in(() -> applications().find(shop.id()))).contains(changed);
        assertThat(in(() -> applications().lock(shop.id()))).contains(changed);
    }

    @Test
    void shouldKeepEveryState() {
        var shop = add("shop");
        var running = shop.seen(rollout(2, 2, false));
        var states = List.of(
                shop,
                running,
                running.seen(rollout(2, 1, false)),
                shop.seen(rollout(2, 1, true)),
                running.seen(rollout(0, 0, false)),
                shop.wished(shop.template(), 0).seen(rollout(0, 0, false)),
                shop.deleting());

        for (var each : states) {
            run(() -> applications().save(each));
            assertThat(in(() -> applications().find(shop.id()))).contains(each);
        }
        assertThat(states)
                .extracting(each -> each.state().text())
                .containsExactly("deploying", "running", "degraded", "failed", "stoppedByHand", "stopped", "deleting");
    }

    private static Rollout rollout(int wanted, int ready, boolean stuck) {
        var pod = new Rollout.Pod("shop-1", "Running", true, 0, Optional.of(NOW), Optional.empty());
        return new Rollout(
                true,
                wanted,
                wanted,
                ready,
                Optional.empty(),
                stuck,
                Optional.empty(),
                Collections.nCopies(wanted, pod));
    }

    @Test
    void shouldTakeANameOnceInAProject() {
        var shop = add("shop");

        assertThat(in(() -> applications().add(application("shop", project)))).isFalse();
        assertThat(in(() -> applications().add(application("shop", new ProjectId(IDS.next())))))
                .isTrue();

        run(() -> applications().remove(shop.id()));
        assertThat(in(() -> applications().add(application("shop", project)))).isTrue();
    }

    @Test
    void shouldPageByNameAndKnowAllOfAProject() {
        for (var name : List.of("c", "a", "b")) add(name);
        in(() -> applications().add(application("z", new ProjectId(IDS.next()))));

        var first = in(() -> applications().list(project, new PageRequest(2, Optional.empty())));
        var second = in(() -> applications().list(project, new PageRequest(2, first.next())));

        assertThat(first.items()).extracting(found -> found.name().value()).containsExactly("a", "b");
        assertThat(second.items()).extracting(found -> found.name().value()).containsExactly("c");
        assertThat(second.next()).isEmpty();
        assertThat(in(() -> applications().allOf(project)))
                .extracting(found -> found.name().value())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void shouldPageReleasesNewestFirstAndTakeThemAwayWithTheApplication() {
        var shop = add("shop");
        for (int number = 1; number <= 3; number++) {
            var release = release(shop, number);
            run(() -> applications().addRelease(shop, release));
        }

        var first = in(() -> applications().releases(shop.id(), new PageRequest(2, Optional.empty())));
        var second = in(() -> applications().releases(shop.id(), new PageRequest(2, first.next())));

        assertThat(first.items()).extracting(Release::number).containsExactly(3, 2);
        assertThat(second.items()).extracting(Release::number).containsExactly(1);
        assertThat(in(() -> applications().release(shop.id(), 2)).orElseThrow().template())
                .isEqualTo(shop.template());
        assertThat(in(() -> applications().release(shop.id(), 4))).isEmpty();
        run(() -> applications().remove(shop.id()));
        assertThat(in(() -> applications().release(shop.id(), 2))).isEmpty();
        assertThat(in(() -> applications().find(shop.id()))).isEmpty();
    }

    @Test
    void shouldRememberWhatBecameOfAReleaseAndNothingElse() {
        var shop = add("shop");
        var first = release(shop, 1);
        var second = release(shop, 2);
        run(() -> applications().addRelease(shop, first));
        run(() -> applications().addRelease(shop, second));
        var pods = new Rollout(true, 1, 1, 1, Optional.empty(), false, Optional.of("sha256:ab"), List.of(POD));

        for (var seen : List.of(second.seen(shop.seen(pods)), second.superseded(), second)) {
            run(() -> applications().saveRelease(shop, seen));
            assertThat(in(() -> applications().release(shop.id(), 2))).contains(seen);
        }

        assertThat(in(() -> applications().release(shop.id(), 1))).contains(first);
    }

    @Test
    void shouldGiveALabelToOneApplicationOfAllTenantsUntilItIsGone() {
        var shop = add("shop");
        var label = new HostLabel("label-" + shop.id());
        var neighbour = Actors.newOrganization();
        var theirs = new ApplicationId(IDS.next());

        assertThat(in(() -> hosts().claim(label, organization, shop.id()))).isTrue();
        assertThat(transaction()
                        .in(
                                Actors.person(Actors.newPerson(), neighbour),
                                neighbour,
                                () -> hosts().claim(label, neighbour, theirs)))
                .isFalse();
        assertThat(owner(label)).contains(new Hosts.Owner(organization, shop.id()));

        run(() -> applications().remove(shop.id()));
        assertThat(owner(label)).isEmpty();
    }

    private Optional<Hosts.Owner> owner(HostLabel label) {
        return transaction().asPlatform("contract", () -> hosts().owner(label));
    }

    protected Application add(String name) {
        var application = application(name, project);
        assertThat(in(() -> applications().add(application))).isTrue();
        return application;
    }

    private Application application(String name, ProjectId in) {
        return Application.deployed(
                new ApplicationId(IDS.next()),
                new Home(organization, workspace, in),
                new ApplicationName(name),
                new HostLabel(name + "--web--team-a"),
                new Template("nginx", 8080, Map.of(), List.of(), Template.Resources.DEFAULT, Optional.empty()),
                1,
                NOW);
    }

    private static Release release(Application of, int number) {
        return new Release(
                new ReleaseId(IDS.next()),
                of.id(),
                number,
                of.template(),
                "change " + number,
                "person_x",
                NOW,
                ReleaseState.ROLLING_OUT,
                Optional.empty());
    }

    protected <T> T in(Supplier<T> work) {
        return transaction().in(actor, organization, work);
    }

    private void run(Runnable work) {
        transaction().run(actor, organization, work);
    }
}
