package io.hexarch.platform.kubernetes.endpoint;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.client.ApiFault;
import java.net.InetSocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from this process to a service of the host cluster, such as a workspace's API. What is found may stop working at any time, when
 * the service's pod is moved or the host cluster goes away: whoever fails to connect asks again.
 */
public interface WorkspaceEndpoint {

    /**
     * Where to connect to. The service's certificate must hold for this address, or for {@code localhost}.
     *
     * @throws Unreachable when there is no such service, no pod behind it, or the host cluster does not answer
     */
    InetSocketAddress locate(ServicePort service);

    /** One port of a service of the host cluster. */
    record ServicePort(String namespace, String service, int port) {}

    /** There is no way at the moment. The message may be shown to everybody who sees the workspace. */
    final class Unreachable extends RuntimeException {

        private static final Logger LOG = LoggerFactory.getLogger(WorkspaceEndpoint.class);

        /** What the host cluster said itself is for the operator's log. */
        static Unreachable because(KubernetesClientException failed, ServicePort service) {
            var fault = ApiFault.of(failed);
            LOG.warn(
                    "{} cannot be reached: {}",
                    service.service(),
                    fault.code() == 0 ? ApiFault.innermost(failed) : fault.words());
            return new Unreachable(service, "the host cluster " + fault.shown());
        }

        Unreachable(ServicePort service, String why) {
            super(service.service() + " cannot be reached: " + why, null, false, false);
        }
    }
}
