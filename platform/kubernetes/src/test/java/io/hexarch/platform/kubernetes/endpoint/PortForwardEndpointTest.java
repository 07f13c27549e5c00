package io.hexarch.platform.kubernetes.endpoint;

import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.testkit.OnCluster;

@OnCluster
class PortForwardEndpointTest extends WorkspaceEndpointContract {

    @Override
    protected WorkspaceEndpoint to(HostCluster host) {
        return new PortForwardEndpoint(host);
    }
}
