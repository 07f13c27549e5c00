package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.platform.kubernetes.host.HostClusterStatus;
import io.hexarch.platform.kubernetes.preflight.HostClusterWatch;
import io.hexarch.platform.kubernetes.preflight.Preflight;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.testkit.HostFaults.Moment;
import io.hexarch.workspaces.testkit.HostFaults.Operation;
import io.hexarch.workspaces.testkit.ScriptedHost;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrphansTest {

    private final WorkspaceFixture given = new WorkspaceFixture();
    private final HostClusterWatch watch = new HostClusterWatch(
            new HostCluster(new HostClusterPlace(Optional.empty(), Optional.empty())),
            () -> new Preflight(Optional.empty(), "busybox"),
            given.clock);

    @Test
    void shouldTellWhatNobodyWishedAndLeaveItAlone() {
        var host = new ScriptedHost();
        var wished = given.created("team-a");
        var known = found(wished.id(), Optional.of(given.organization));
        var unknown = found(new WorkspaceId(CountedIds.nth(404)), Optional.of(given.organization));
        var unlabelled = found(new WorkspaceId(CountedIds.nth(405)), Optional.empty());
        host.finds(known);
        host.finds(unknown);
        host.finds(unlabelled);

        var orphans = new Orphans(host, given.transaction, given.workspaces).found();

        assertThat(orphans).containsExactlyInAnyOrder(unknown, unlabelled);
        assertThat(host.effects()).isEmpty();
    }

    @Test
    void shouldShowOperatorsTheHostAndWhatIsLeftOnIt() {
        given.ready("team-a");
        var view = new ViewHostClusters(given.access, watch, given.orphans).view(given.actor);

        assertThat(view.report().status()).isInstanceOf(HostClusterStatus.Missing.class);
        assertThat(view.orphans()).isEmpty();
    }

    @Test
    void shouldShowTheReportAlsoWhileTheHostIsSilent() {
        given.faults.fail(Operation.FOUND, Moment.BEFORE, 1);

        assertThat(new ViewHostClusters(given.access, watch, given.orphans)
                        .view(given.actor)
                        .orphans())
                .isEmpty();
    }

    @Test
    void shouldShowNothingToWhomIsNoOperator() {
        given.access.deny(WorkspacePermissions.HOST_CLUSTER_VIEW);

        assertThatThrownBy(() -> new ViewHostClusters(given.access, watch, given.orphans).view(given.actor))
                .isInstanceOf(AccessRefused.class);
    }

    private Found found(WorkspaceId workspace, Optional<io.hexarch.kernel.id.OrganizationId> organization) {
        return new Found(workspace, organization, given.clock.instant(), false);
    }
}
