package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.FenceRefused;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterMissing;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.StaleFence;
import java.util.function.Function;

/** Calls to the host cluster, with its faults told in the port's words. */
final class HostCalls {

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
        return switch (failed.getCode()) {
            // No answer at all: the library gives -1 when the connection failed, 0 when it timed out.
            case -1, 0 -> new HostUnavailable("the host cluster does not answer: " + innermost(failed), failed);
            case 401 ->
                new HostUnavailable("the host cluster does not accept the kubeconfig's credentials any more", failed);
            case 403 -> new HostUnavailable("the kubeconfig's rights do not suffice: " + said(failed), failed);
            // The object was changed or its namespace is going while we looked: look again.
            case 404, 409, TOO_MANY -> new HostUnavailable("the host cluster is busy: " + said(failed), failed);
            default ->
                failed.getCode() >= SERVER_FAULT
                        ? new HostUnavailable("the host cluster failed: " + said(failed), failed)
                        : failed;
        };
    }

    private static String said(KubernetesClientException failed) {
        var status = failed.getStatus();
        return status == null || status.getMessage() == null ? "HTTP " + failed.getCode() : status.getMessage();
    }

    private static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
