package io.hexarch.workspaces.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.kubernetes.host.HostClusterStatus;
import io.hexarch.platform.kubernetes.preflight.HostClusterReport;
import io.hexarch.platform.kubernetes.preflight.PreflightCheck;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.adapter.web.HostClusterController.HostCluster;
import io.hexarch.workspaces.adapter.web.HostClusterController.HostCluster.HostState;
import io.hexarch.workspaces.application.port.Found;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostClusterTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    @Test
    void shouldBeConnectedOnceItAnswered() {
        var seen = shown(new HostClusterStatus.Connected(), Optional.empty(), Optional.of("v1.35.6"));

        assertThat(seen.state()).isEqualTo(HostState.CONNECTED);
        assertThat(seen.version()).isEqualTo("v1.35.6");
        assertThat(seen.reason()).isNull();
        assertThat(shown(new HostClusterStatus.Connected(), Optional.empty(), Optional.empty())
                        .state())
                .isEqualTo(HostState.STARTING);
    }

    @Test
    void shouldSayWhyItIsNot() {
        var silent = shown(new HostClusterStatus.Connected(), Optional.of("connection refused"), Optional.empty());
        var broken =
                shown(new HostClusterStatus.Broken("no such file", "Name another"), Optional.empty(), Optional.empty());
        var starting =
                shown(new HostClusterStatus.Starting("etcd", 40, Optional.empty()), Optional.empty(), Optional.empty());
        var missing = shown(new HostClusterStatus.Missing("Name one"), Optional.empty(), Optional.empty());

        assertThat(List.of(silent.state(), broken.state(), missing.state())).containsOnly(HostState.BROKEN);
        assertThat(starting.state()).isEqualTo(HostState.STARTING);
        assertThat(List.of(silent, broken, starting, missing))
                .extracting(HostCluster::reason)
                .containsExactly("connection refused", "no such file. Name another", "etcd", "Name one");
    }

    @Test
    void shouldTellARemedyOnlyForWhatIsNotWell() {
        var fine = new PreflightCheck("version", true, "v1.35.6", "");
        var missing = new PreflightCheck("metrics", false, "none", "Install metrics-server");
        var orphan = new Found(new WorkspaceId(CountedIds.nth(1)), Optional.empty(), NOW, false);
        var known = new Found(new WorkspaceId(CountedIds.nth(2)), Optional.of(Actors.newOrganization()), NOW, false);
        var report = new HostClusterReport(
                new HostClusterStatus.Connected(),
                Optional.empty(),
                Optional.of("v1.35.6"),
                3,
                List.of(fine, missing),
                Optional.of(NOW));

        var seen = HostCluster.of(report, List.of(orphan, known));

        assertThat(seen.preflight())
                .extracting(HostCluster.Check::remedy)
                .containsExactly(null, "Install metrics-server");
        assertThat(seen.nodes()).isEqualTo(3);
        assertThat(seen.checkedAt()).isEqualTo(NOW);
        assertThat(seen.orphans().getFirst().organization()).isNull();
        assertThat(seen.orphans().getLast().organization()).startsWith("org_");
    }

    private static HostCluster shown(HostClusterStatus status, Optional<String> fault, Optional<String> version) {
        return HostCluster.of(new HostClusterReport(status, fault, version, 0, List.of(), Optional.empty()), List.of());
    }
}
