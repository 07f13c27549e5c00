package io.hexarch.platform.kubernetes.endpoint;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterMissing;
import java.net.InetSocketAddress;

/** By the service's cluster address: for a server on the host cluster, or on the machine of the local one. */
public final class ClusterIpEndpoint implements WorkspaceEndpoint {

    private final HostCluster host;

    public ClusterIpEndpoint(HostCluster host) {
        this.host = host;
    }

    @Override
    public InetSocketAddress locate(ServicePort wanted) {
        try {
            var service = host.client()
                    .services()
                    .inNamespace(wanted.namespace())
                    .withName(wanted.service())
                    .get();
            if (service == null) throw new Unreachable(wanted, "there is no such service");
            var address = service.getSpec().getClusterIP();
            if (address == null || address.isEmpty() || "None".equals(address))
                throw new Unreachable(wanted, "the service has no cluster address");
            return new InetSocketAddress(address, wanted.port());
        } catch (KubernetesClientException failed) {
            throw Unreachable.because(failed, wanted);
        } catch (HostClusterMissing missing) {
            throw new Unreachable(wanted, String.valueOf(missing.getMessage()));
        }
    }
}
