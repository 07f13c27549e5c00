package io.hexarch.platform.kubernetes.endpoint;

import java.net.InetSocketAddress;

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

    /** There is no way at the moment. */
    final class Unreachable extends RuntimeException {
        Unreachable(ServicePort service, String why) {
            super(service.service() + " cannot be reached: " + why, null, false, false);
        }
    }
}
