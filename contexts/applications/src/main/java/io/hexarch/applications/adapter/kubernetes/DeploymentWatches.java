package io.hexarch.applications.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.RolloutWatches;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.kubernetes.workload.ResourceWatch;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceUnavailable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One watch of Deployments for each workspace: a change of a pod shows in its Deployment's status. */
public final class DeploymentWatches implements RolloutWatches, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeploymentWatches.class);

    private record Open(KubernetesClient client, ResourceWatch<Deployment> watch) implements AutoCloseable {
        @Override
        public void close() {
            watch.close();
            client.close();
        }
    }

    private final WorkspaceClients clients;
    private final Map<WorkspaceId, Open> open = new HashMap<>();
    /** Why a workspace is not watched: told when it begins, when it changes and when it ends, since it is tried every few seconds. */
    private final Map<WorkspaceId, String> silent = new HashMap<>();

    public DeploymentWatches(WorkspaceClients clients) {
        this.clients = clients;
    }

    @Override
    public synchronized void keep(Map<WorkspaceId, OrganizationId> workspaces, Listener listener) {
        open.entrySet().removeIf(entry -> {
            if (workspaces.containsKey(entry.getKey())) return false;
            entry.getValue().close();
            return true;
        });
        silent.keySet().retainAll(workspaces.keySet());
        workspaces.forEach((workspace, organization) -> {
            if (!open.containsKey(workspace))
                start(workspace, organization, listener).ifPresent(started -> open.put(workspace, started));
        });
    }

    private Optional<Open> start(WorkspaceId workspace, OrganizationId organization, Listener listener) {
        try {
            var client = clients.dedicated(workspace);
            var deployments = client.apps().deployments().inAnyNamespace().withLabel(ApplicationObjects.APPLICATION);
            var watch = ResourceWatch.start(deployments, new Told(workspace, organization, listener));
            if (silent.remove(workspace) != null) LOG.info("{} is watched now", workspace);
            return Optional.of(new Open(client, watch));
        } catch (WorkspaceUnavailable | KubernetesClientException unanswered) {
            var why = String.valueOf(unanswered.getMessage());
            if (!why.equals(silent.put(workspace, why))) LOG.info("{} is not watched yet: {}", workspace, why);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(Open::close);
        open.clear();
    }

    private record Told(WorkspaceId workspace, OrganizationId organization, Listener listener)
            implements ResourceWatch.Listener<Deployment> {

        @Override
        public void changed(Deployment deployment) {
            tell(deployment);
        }

        @Override
        public void gone(Deployment deployment) {
            tell(deployment);
        }

        /** A label that a tenant wrote names nothing outside its own organization: the row is looked for there. */
        private void tell(Deployment deployment) {
            var label = deployment.getMetadata().getLabels().get(ApplicationObjects.APPLICATION);
            try {
                ApplicationId.parse(label == null ? "" : label)
                        .ifPresent(application -> listener.changed(organization, application));
            } catch (RuntimeException busy) {
                LOG.warn(
                        "a change in {} could not be told; the application is looked at when it is due",
                        workspace,
                        busy);
            }
        }
    }
}
