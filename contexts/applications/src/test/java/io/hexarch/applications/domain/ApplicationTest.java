package io.hexarch.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.Application.Home;
import io.hexarch.applications.domain.ApplicationState.Degraded;
import io.hexarch.applications.domain.ApplicationState.Deploying;
import io.hexarch.applications.domain.ApplicationState.Failed;
import io.hexarch.applications.domain.ApplicationState.Running;
import io.hexarch.applications.domain.ApplicationState.Stopped;
import io.hexarch.applications.domain.ApplicationState.StoppedByHand;
import io.hexarch.applications.domain.Rollout.Pod;
import io.hexarch.applications.domain.Template.Resources;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.projects.ProjectId;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    private static final Instant T0 = Instant.parse("2030-01-15T12:00:00Z");
    private final Application deployed = Application.deployed(
            new ApplicationId(new UUID(1, 1)),
            new Home(Actors.newOrganization(), new WorkspaceId(new UUID(1, 2)), new ProjectId(new UUID(1, 3))),
            new ApplicationName("shop"),
            new HostLabel("shop--web--team-a"),
            template("ghcr.io/acme/shop:1"),
            2,
            T0);

    @Test
    void shouldRunOnceEveryPodOfTheNewestReleaseAnswers() {
        assertThat(deployed.seen(rollout(true, 2, 2, 1)).state()).isEqualTo(new Deploying());
        assertThat(deployed.seen(rollout(false, 2, 2, 2)).state()).isEqualTo(new Deploying());
        assertThat(deployed.seen(rollout(true, 2, 2, 2)).state()).isEqualTo(new Running());
    }

    @Test
    void shouldBeDegradedOnlyAfterItRan() {
        var running = deployed.seen(rollout(true, 2, 2, 2));
        assertThat(running.seen(rollout(true, 2, 2, 1)).state()).isEqualTo(new Degraded("1 of 2 pods answer"));
    }

    @Test
    void shouldFailWithTheReasonWhenStuck() {
        var stuck =
                new Rollout(true, 2, 2, 0, Optional.of("the image does not exist"), true, Optional.empty(), pods(2));
        assertThat(deployed.seen(stuck).state()).isEqualTo(new Failed("the image does not exist"));
    }

    @Test
    void shouldBeStoppedWhenNothingIsWanted() {
        var stopping = deployed.wished(deployed.template(), 0);
        assertThat(stopping.seen(new Rollout(true, 0, 0, 0, Optional.empty(), false, Optional.empty(), pods(1)))
                        .state())
                .isEqualTo(new Deploying());
        assertThat(stopping.seen(rollout(true, 0, 0, 0)).state()).isEqualTo(new Stopped());
    }

    @Test
    void shouldSayThatItWasStoppedByHandAndRunAgainByTheSameWish() {
        var running = deployed.seen(rollout(true, 2, 2, 2));
        var stopped = running.seen(rollout(true, 0, 0, 0));

        assertThat(stopped.state()).isEqualTo(new StoppedByHand());
        assertThat(stopped.reason())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("outside of Hexarch").contains("2 replicas are wished"));
        assertThat(stopped.seen(rollout(true, 0, 0, 0))).isSameAs(stopped);
        var again = stopped.wished(stopped.template(), 2);
        assertThat(again.state()).isEqualTo(new Deploying());
        assertThat(again.generation()).isEqualTo(stopped.generation().next());
        assertThat(again.release()).isEqualTo(stopped.release());
        assertThat(stopped.seen(rollout(true, 2, 2, 2)).state())
                .as("scaled back by hand")
                .isEqualTo(new Running());
    }

    @Test
    void shouldSayThatItWasStoppedByHandWhileThePodsStillEnd() {
        var running = deployed.wished(deployed.template(), 1).seen(rollout(true, 1, 1, 1));
        var ending = new Rollout(true, 0, 0, 1, Optional.empty(), false, Optional.empty(), pods(1));

        assertThat(running.seen(ending).state()).isEqualTo(new StoppedByHand());
        assertThat(running.seen(ending).reason().orElseThrow()).contains("1 replica is wished");
    }

    @Test
    void shouldRunWithAnotherNumberThanIsWishedAndSayWhose() {
        var scaled = deployed.seen(rollout(true, 5, 5, 5));

        assertThat(scaled.state()).isEqualTo(new Running());
        assertThat(scaled.reason()).isEmpty();
        assertThat(scaled.progress())
                .isEqualTo("5 of 5 pods answer; scaled to 5 outside of Hexarch, 2 replicas are wished");
        assertThat(deployed.seen(rollout(true, 2, 2, 2)).progress()).isEqualTo("2 of 2 pods answer");
        assertThat(deployed.seen(rollout(false, 5, 5, 5)).progress()).isEqualTo("5 of 5 pods answer");
    }

    @Test
    void shouldMakeAReleaseOfAnotherTemplateOnly() {
        assertThat(deployed.wished(deployed.template(), 5).release()).isEqualTo(1);
        assertThat(deployed.wished(template("ghcr.io/acme/shop:2"), 2).release())
                .isEqualTo(2);
        assertThat(deployed.wished(deployed.template(), 2)).isSameAs(deployed);
    }

    @Test
    void shouldStayOnTheWayOutWhateverItsPodsDo() {
        var leaving = deployed.deleting();

        assertThat(leaving.isBeingDeleted()).isTrue();
        assertThat(leaving.generation()).isEqualTo(deployed.generation().next());
        assertThat(leaving.seen(rollout(true, 2, 2, 2)).state().text()).isEqualTo("deleting");
        assertThat(leaving.reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void shouldBoundReplicas(int replicas) {
        assertThatThrownBy(() -> deployed.wished(deployed.template(), replicas)).isInstanceOf(Refused.class);
    }

    @Test
    void shouldCountOnlyPodsOfTheNewestReleaseThatAnswer() {
        assertThat(rollout(false, 2, 2, 2).percent()).isZero();
        assertThat(rollout(true, 4, 1, 4).percent()).isEqualTo(25);
        assertThat(rollout(true, 4, 4, 2).percent()).isEqualTo(50);
        assertThat(rollout(true, 1, 3, 3).percent()).isEqualTo(100);
        assertThat(rollout(true, 0, 0, 0).percent()).isEqualTo(100);
    }

    @Test
    void shouldNotChangeWhenTheSameIsSeenAgain() {
        var running = deployed.seen(rollout(true, 2, 2, 2));
        assertThat(running.seen(rollout(true, 2, 2, 2))).isSameAs(running);
    }

    @Test
    void shouldSayWhatChangedBetweenTwoTemplates() {
        var after = new Template("nginx", 80, Map.of("A", "b"), List.of(), Resources.DEFAULT, Optional.of("/healthz"));
        assertThat(Change.between(template("nginx:1"), after))
                .isEqualTo("image nginx, port 80, environment, health check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nginx",
                "nginx:1.27",
                "127.0.0.1:5000/demo/hello:1",
                "ghcr.io/a/b_c/d--e:x@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void shouldAcceptImages(String image) {
        assertThat(template(image).image()).isEqualTo(image);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "nginx latest", "-x", "nginx:", "a/B", "nginx@sha256:12", "http://nginx", "nginx;rm"})
    void shouldRefuseWhatIsNoImage(String image) {
        assertThatThrownBy(() -> template(image)).isInstanceOf(Refused.class);
    }

    @Test
    void shouldKeepHostLabelsWithinALabelAndApart() {
        var id = new ApplicationId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
        assertThat(HostLabel.candidates(new ApplicationName("shop"), "web", "team-a", id))
                .extracting(HostLabel::value)
                .containsExactly("shop--web--team-a", "shop--web--team-a--4sn02q");
        assertThat(HostLabel.candidates(new ApplicationName("a".repeat(40)), "b".repeat(40), "c", id))
                .singleElement()
                .satisfies(label ->
                        assertThat(label.value()).hasSizeLessThanOrEqualTo(63).endsWith("--4sn02q"));
    }

    private static Template template(String image) {
        return new Template(image, 8080, Map.of(), List.of(), Resources.DEFAULT, Optional.empty());
    }

    private static Rollout rollout(boolean upToDate, int wanted, int updated, int ready) {
        return new Rollout(upToDate, wanted, updated, ready, Optional.empty(), false, Optional.empty(), pods(wanted));
    }

    private static List<Pod> pods(int number) {
        return Collections.nCopies(number, new Pod("p", "Running", true, 0, Optional.empty(), Optional.empty()));
    }
}
