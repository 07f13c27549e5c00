package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.FenceRefused;
import io.hexarch.platform.kubernetes.client.ApiFault;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterMissing;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.StaleFence;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls to the host cluster, with its faults told in the port's words: what the host said itself is for the operator's log. */
final class HostCalls {

    private static final Logger LOG = LoggerFactory.getLogger(HostCalls.class);
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private final HostCluster host;

    HostCalls(HostCluster host) {
        this.host = host;
    }

    /** @throws HostUnavailable when asking again later may help */
    <T> T ask(Function<KubernetesClient, T> call) {
        try {
            return call.apply(host.client());
        } catch (HostClusterMissing missing) {
            throw new HostUnavailable(String.valueOf(missing.getMessage()));
        } catch (KubernetesClientException failed) {
            throw translated(failed);
        }
    }

    /** @throws StaleFence when a newer claim was there */
    void change(WorkspaceId workspace, Fence fence, java.util.function.Consumer<KubernetesClient> call) {
        try {
            ask(client -> {
                call.accept(client);
                return workspace;
            });
        } catch (FenceRefused newer) {
            throw new StaleFence(workspace, fence, newer.found().toString());
        }
    }

    private static RuntimeException translated(KubernetesClientException failed) {
        var fault = ApiFault.of(failed);
        return switch (fault.code()) {
            case 0 -> logged(fault, ApiFault.innermost(failed), failed);
            case 401, 403 -> logged(fault, fault.words(), failed);
            // The object was changed or its namespace is going while we looked: look again.
            case 404, 409, TOO_MANY -> new HostUnavailable("the host cluster is busy", failed);
            default -> fault.code() >= SERVER_FAULT ? logged(fault, fault.words(), failed) : failed;
        };
    }

    private static HostUnavailable logged(ApiFault fault, String said, KubernetesClientException failed) {
        var shown = "the host cluster " + fault.shown();
        LOG.warn("{}: {}", shown, said);
        return new HostUnavailable(shown, failed);
    }
}
