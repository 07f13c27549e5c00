package io.hexarch.workspaces.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.application.port.VirtualClustersContract;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.testkit.HostFaults.Moment;
import io.hexarch.workspaces.testkit.HostFaults.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class InMemoryVirtualClustersTest extends VirtualClustersContract {

    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private final HostFaults faults = new HostFaults();
    private final InMemoryVirtualClusters clusters = new InMemoryVirtualClusters(
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            InMemoryVirtualClusters.Pace.LIKE_THE_REAL_ONE,
            faults);

    @Override
    protected VirtualClusters clusters() {
        return clusters;
    }

    @Override
    protected void tick() {
        now = now.plusSeconds(5);
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    @Test
    void shouldFailBeforeOrAfterTheEffectAsTold() {
        faults.fail(Operation.ADVANCE, Moment.BEFORE, 1).fail(Operation.ADVANCE, Moment.AFTER, 1);

        assertThatThrownBy(() -> clusters.advance(ProvisioningStep.NAMESPACE, spec, new Fence(1)))
                .isInstanceOf(HostUnavailable.class);
        assertThat(observe()).isEqualTo(new Observation.Absent());

        assertThatThrownBy(() -> clusters.advance(ProvisioningStep.NAMESPACE, spec, new Fence(1)))
                .isInstanceOf(HostUnavailable.class);
        assertThat(observe()).isEqualTo(new Observation.Lacking(ProvisioningStep.POLICIES));
    }
}
