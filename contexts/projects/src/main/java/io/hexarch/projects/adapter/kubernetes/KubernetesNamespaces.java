package io.hexarch.projects.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.client.ApiFault;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces;
import io.hexarch.projects.application.port.WorkspaceUnreachable;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceUnavailable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Projects through the API of their workspace, by server-side apply. */
public final class KubernetesNamespaces implements Namespaces {

    private final WorkspaceClients clients;

    public KubernetesNamespaces(WorkspaceClients clients) {
        this.clients = clients;
    }

    @Override
    public Observation observe(WorkspaceId workspace, ProjectId project, ProjectName name) {
        return with(workspace, client -> {
            var found = client.namespaces().withName(name.value()).get();
            if (found == null) return Observation.ABSENT;
            if (!isOf(found, project)) return Observation.FOREIGN;
            return found.getMetadata().getDeletionTimestamp() == null ? Observation.PRESENT : Observation.LEAVING;
        });
    }

    @Override
    public void apply(Specification wished, Fence fence) {
        with(wished.workspace(), client -> {
            var apply = new ServerSideApply(client);
            apply.force(ProjectObjects.namespace(wished), fence);
            apply.force(ProjectObjects.limits(wished), fence);
            var wanted = ProjectObjects.bindings(wished);
            wanted.forEach(binding -> apply.force(binding, fence));
            ProjectObjects.quota(wished).ifPresent(quota -> apply.force(quota, fence));
            removeOthers(client, wished, wanted, fence);
            return Observation.PRESENT;
        });
    }

    /** What we made before and is not wished any more: rights that were taken away first of all. */
    private static void removeOthers(
            KubernetesClient client, Specification wished, List<RoleBinding> wanted, Fence fence) {
        var apply = new ServerSideApply(client);
        var namespace = wished.name().value();
        var names =
                wanted.stream().map(binding -> binding.getMetadata().getName()).collect(Collectors.toSet());
        for (var binding : client.rbac()
                .roleBindings()
                .inNamespace(namespace)
                .withLabels(ours(wished.project()))
                .list()
                .getItems()) if (!names.contains(binding.getMetadata().getName())) apply.delete(binding, fence);
        if (ProjectObjects.quota(wished).isPresent()) return;
        for (ResourceQuota quota : client.resourceQuotas()
                .inNamespace(namespace)
                .withLabels(ours(wished.project()))
                .list()
                .getItems()) apply.delete(quota, fence);
    }

    @Override
    public void delete(WorkspaceId workspace, ProjectId project, ProjectName name, Fence fence) {
        with(workspace, client -> {
            Namespace found = client.namespaces().withName(name.value()).get();
            if (found != null && isOf(found, project)) new ServerSideApply(client).delete(found, fence);
            return Observation.LEAVING;
        });
    }

    private Observation with(WorkspaceId workspace, Function<KubernetesClient, Observation> work) {
        try {
            return work.apply(clients.shared(workspace));
        } catch (WorkspaceUnavailable unavailable) {
            throw new WorkspaceUnreachable(unavailable.reason(), unavailable);
        } catch (KubernetesClientException failed) {
            throw new WorkspaceUnreachable(
                    "The workspace's API said: " + ApiFault.of(failed).words(), failed);
        }
    }

    private static Map<String, String> ours(ProjectId project) {
        return Map.of(ProjectObjects.PROJECT, project.text());
    }

    private static boolean isOf(HasMetadata object, ProjectId project) {
        var labels = object.getMetadata().getLabels();
        return labels != null && project.text().equals(labels.get(ProjectObjects.PROJECT));
    }
}
