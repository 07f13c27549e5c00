package io.hexarch.workspaces.adapter.vcluster;

import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.application.port.VirtualClustersContract;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract on a real host cluster. */
@Tag("cluster")
@EnabledIfEnvironmentVariable(named = RealHost.KUBECONFIG, matches = ".+")
class ChartVirtualClustersTest extends VirtualClustersContract {

    private final VirtualClusters clusters = new ChartVirtualClusters(RealHost.parts());

    @Override
    protected VirtualClusters clusters() {
        return clusters;
    }

    @Override
    protected void tick() {}

    @Override
    protected Duration patience() {
        return Duration.ofMinutes(3);
    }
}
