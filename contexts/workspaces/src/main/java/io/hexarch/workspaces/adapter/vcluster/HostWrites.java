package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.Ownership;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;

/** Writes of one claim into one workspace's namespace. The namespace is told of the claim before anything in it is touched. */
final class HostWrites {

    private static final int ATTEMPTS = 3;
    private static final PatchContext MERGE = PatchContext.of(PatchType.JSON_MERGE);

    private final KubernetesClient client;
    private final ServerSideApply apply;
    private final HostNames names;
    private final Fence fence;

    HostWrites(KubernetesClient client, HostNames names, Fence fence) {
        this.client = client;
        this.apply = new ServerSideApply(client);
        this.names = names;
        this.fence = fence;
    }

    /** Empty when there is no namespace, or it is going: then there is nothing to write into. */
    Optional<Namespace> claim() {
        for (int attempt = 1; ; attempt++) {
            var found = client.namespaces().withName(names.name()).get();
            if (found == null) return Optional.empty();
            ServerSideApply.requireNotNewer(found, fence);
            if (found.getMetadata().getDeletionTimestamp() != null) return Optional.empty();
            if (ServerSideApply.fenceOf(found).filter(fence::equals).isPresent()) return Optional.of(found);
            try {
                return Optional.of(annotate(found, Ownership.FENCE, fence.toString()));
            } catch (KubernetesClientException lost) {
                if (lost.getCode() != HttpURLConnection.HTTP_CONFLICT || attempt == ATTEMPTS) throw lost;
            }
        }
    }

    void applyAll(List<? extends HasMetadata> objects) {
        for (var object : objects) apply.force(object, fence);
    }

    /** For objects that belong to the host as a whole and that every claim writes alike. */
    void applyShared(List<? extends HasMetadata> objects) {
        for (var object : objects) apply.force(object);
    }

    /** The last write of a step: all of it is there now. */
    void mark(ProvisioningStep step, String hash) {
        var found = client.namespaces().withName(names.name()).require();
        ServerSideApply.requireNotNewer(found, fence);
        if (!HostMarks.of(found).has(step, hash)) annotate(found, HostMarks.name(step), hash);
    }

    /** How many control-plane pods there should be: 1 awake, 0 asleep. Nothing happens while there is no control plane. */
    void scale(int replicas) {
        var resource = client.apps().statefulSets().inNamespace(names.name()).withName(names.name());
        var found = resource.get();
        if (found == null || Integer.valueOf(replicas).equals(found.getSpec().getReplicas())) return;
        resource.patch(
                MERGE,
                "{\"metadata\":{\"resourceVersion\":\"%s\",\"annotations\":{\"%s\":\"%s\"}},\"spec\":{\"replicas\":%d}}"
                        .formatted(found.getMetadata().getResourceVersion(), Ownership.FENCE, fence, replicas));
    }

    /** How many control-plane pods are wished now; empty while there is no control plane. */
    Optional<Integer> replicas() {
        return Optional.ofNullable(client.apps()
                        .statefulSets()
                        .inNamespace(names.name())
                        .withName(names.name())
                        .get())
                .map(set -> set.getSpec().getReplicas());
    }

    boolean controlPlaneRuns() {
        return client.pods()
                        .inNamespace(names.name())
                        .withName(names.controlPlanePod())
                        .get()
                != null;
    }

    /** Every pod, with so many seconds to end whatever it asked for. */
    void removePods(int graceSeconds) {
        client.pods().inNamespace(names.name()).withGracePeriod(graceSeconds).delete();
    }

    void removeNamespace() {
        var found = client.namespaces().withName(names.name()).get();
        if (found != null) apply.delete(found, fence);
    }

    private Namespace annotate(Namespace found, String name, String value) {
        return client.namespaces()
                .withName(names.name())
                .patch(
                        MERGE,
                        "{\"metadata\":{\"resourceVersion\":\"%s\",\"annotations\":{\"%s\":\"%s\"}}}"
                                .formatted(found.getMetadata().getResourceVersion(), name, value));
    }
}
