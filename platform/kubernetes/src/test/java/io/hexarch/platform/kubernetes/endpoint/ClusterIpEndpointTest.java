package io.hexarch.platform.kubernetes.endpoint;

import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.testkit.OnCluster;

@OnCluster
class ClusterIpEndpointTest extends WorkspaceEndpointContract {

    @Override
    protected WorkspaceEndpoint to(HostCluster host) {
        return new ClusterIpEndpoint(host);
    }
}
