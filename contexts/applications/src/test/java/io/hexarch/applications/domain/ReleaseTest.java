package io.hexarch.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.ReleaseId;
import io.hexarch.applications.domain.Application.Home;
import io.hexarch.applications.domain.Template.Resources;
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

class ReleaseTest {

    private static final Instant T0 = Instant.parse("2030-01-15T12:00:00Z");
    private static final Optional<String> DIGEST = Optional.of("sha256:" + "ab".repeat(32));

    private final Application deployed = Application.deployed(
            new ApplicationId(new UUID(1, 1)),
            new Home(Actors.newOrganization(), new WorkspaceId(new UUID(1, 2)), new ProjectId(new UUID(1, 3))),
            new ApplicationName("shop"),
            new HostLabel("shop--web--team-a"),
            new Template("nginx:1", 8080, Map.of(), List.of(), Resources.DEFAULT, Optional.empty()),
            2,
            T0);
    private final Application running = deployed.seen(rollout(2, false));
    private final Application failed = deployed.seen(rollout(0, true));
    private final Release release =
            Release.newest(new ReleaseId(new UUID(1, 4)), deployed, "first release", "person_x", T0);

    @Test
    void shouldRollOutUntilAllPodsRunAndThenRememberTheDigest() {
        assertThat(release.state()).isEqualTo(ReleaseState.ROLLING_OUT);
        assertThat(release.seen(deployed.seen(rollout(1, false)))).isEqualTo(release);

        var seen = release.seen(running);

        assertThat(seen.state()).isEqualTo(ReleaseState.RUNNING);
        assertThat(seen.digest()).isEqualTo(DIGEST);
    }

    @Test
    void shouldStayAsItIsWhileItsApplicationGoes() {
        assertThat(deployed.deleting().reason()).isEmpty();
        assertThat(running.reason()).isEmpty();
        assertThat(release.seen(deployed.deleting())).isEqualTo(release);
        assertThat(release.seen(running).seen(running.deleting())).isEqualTo(release.seen(running));
    }

    @Test
    void shouldKeepTheDigestThatItRanWhateverFollows() {
        var ran = release.seen(running);
        var degraded = running.seen(rollout(1, false));

        assertThat(ran.seen(degraded)).isEqualTo(ran);
        assertThat(ran.seen(running.restarted(T0))).isEqualTo(ran);
        assertThat(ran.seen(failed).digest()).isEqualTo(DIGEST);
        assertThat(ran.superseded().digest()).isEqualTo(DIGEST);
    }

    @Test
    void shouldFailAndRecoverWithItsApplication() {
        assertThat(release.seen(failed).state()).isEqualTo(ReleaseState.FAILED);
        assertThat(release.seen(failed).seen(running).state()).isEqualTo(ReleaseState.RUNNING);
    }

    @Test
    void shouldRunWhenItIsScaledToNothing() {
        var stopped = deployed.wished(deployed.template(), 0)
                .seen(new Rollout(true, 0, 0, 0, Optional.empty(), false, Optional.empty(), List.of()));

        assertThat(release.seen(stopped).state()).isEqualTo(ReleaseState.RUNNING);
    }

    @Test
    void shouldStayFailedWhenItNeverRanAndIsFollowed() {
        assertThat(release.seen(failed).superseded().state()).isEqualTo(ReleaseState.FAILED);
        assertThat(release.seen(running).seen(failed).superseded().state()).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(release.superseded().state()).isEqualTo(ReleaseState.SUPERSEDED);
    }

    private static Rollout rollout(int ready, boolean stuck) {
        var pod = new Rollout.Pod("p", "Running", true, 0, Optional.empty(), Optional.empty());
        return new Rollout(true, 2, 2, ready, Optional.empty(), stuck, DIGEST, Collections.nCopies(2, pod));
    }
}
