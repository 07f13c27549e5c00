package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.Ownership;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Virtual clusters from the vCluster chart on the host cluster. */
final class ChartVirtualClusters implements VirtualClusters {

    private static final int LAST_WORDS_SECONDS = 5;

    private final HostCalls calls;
    private final HostFacts facts;
    private final HostObjects objects;
    private final ControlPlaneChart chart;
    private final InnerAccess access;
    private final VclusterObserver observer;

    ChartVirtualClusters(VclusterParts parts) {
        this.calls = parts.calls();
        this.facts = parts.facts();
        this.objects = parts.objects();
        this.chart = parts.chart();
        this.access = parts.access();
        this.observer = parts.observer();
    }

    @Override
    public Observation observe(VirtualClusterSpec spec) {
        return observer.observe(spec);
    }

    @Override
    public void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence) {
        switch (step) {
            case NAMESPACE -> change(spec.workspace(), fence, client -> makeNamespace(client, spec, fence));
            case POLICIES ->
                within(spec, fence, writes -> {
                    writes.applyShared(objects.host(facts.of(calls)));
                    applied(writes, step, objects.policies(spec, facts.of(calls)));
                });
            case CONTROL_PLANE -> within(spec, fence, writes -> applied(writes, step, controlPlane(spec, writes)));
            case ACCESS ->
                within(spec, fence, writes -> {
                    access.setUp(spec.workspace());
                    writes.mark(step, access.hash());
                });
            case API, VERIFY -> {}
        }
    }

    private void makeNamespace(KubernetesClient client, VirtualClusterSpec spec, Fence fence) {
        var writes = new HostWrites(client, HostNames.of(spec.workspace()), fence);
        applied(writes, ProvisioningStep.NAMESPACE, objects.namespace(spec));
    }

    private static void applied(HostWrites writes, ProvisioningStep step, List<HasMetadata> objects) {
        var hash = HostMarks.hash(objects);
        writes.applyAll(objects);
        writes.mark(step, hash);
    }

    /** Applied again it must not wake a sleeper. */
    private List<HasMetadata> controlPlane(VirtualClusterSpec spec, HostWrites writes) {
        var names = HostNames.of(spec.workspace());
        var wanted = objects.labelled(spec, chart.objects(names, facts.of(calls).version()));
        for (var object : wanted)
            if (object instanceof StatefulSet set)
                writes.replicas().ifPresent(replicas -> set.getSpec().setReplicas(replicas));
        return wanted;
    }

    @Override
    public void sleep(WorkspaceId workspace, Fence fence) {
        within(workspace, fence, writes -> {
            writes.scale(0);
            // A control plane that still runs would make them again.
            if (!writes.controlPlaneRuns()) writes.removePods(LAST_WORDS_SECONDS);
        });
    }

    @Override
    public void wake(WorkspaceId workspace, Fence fence) {
        within(workspace, fence, writes -> writes.scale(1));
    }

    @Override
    public void delete(WorkspaceId workspace, Fence fence) {
        within(workspace, fence, writes -> {
            writes.scale(0);
            // A tenant's pod may ask for days to end; its namespace would wait for it.
            writes.removePods(LAST_WORDS_SECONDS);
            writes.removeNamespace();
            writes.removePods(LAST_WORDS_SECONDS);
        });
    }

    @Override
    public List<Found> found() {
        return calls
                .ask(client -> client.namespaces()
                        .withLabel(Ownership.WORKSPACE)
                        .list()
                        .getItems())
                .stream()
                .flatMap(ChartVirtualClusters::found)
                .toList();
    }

    private static Stream<Found> found(Namespace namespace) {
        var meta = namespace.getMetadata();
        var organization = Optional.ofNullable(meta.getLabels().get(Ownership.ORGANIZATION))
                .flatMap(OrganizationId::parse);
        return WorkspaceId.parse(Objects.requireNonNullElse(meta.getLabels().get(Ownership.WORKSPACE), "")).stream()
                .map(workspace -> new Found(
                        workspace,
                        organization,
                        Instant.parse(meta.getCreationTimestamp()),
                        meta.getDeletionTimestamp() != null));
    }

    private void within(VirtualClusterSpec spec, Fence fence, Consumer<HostWrites> write) {
        within(spec.workspace(), fence, write);
    }

    /** Does nothing when the workspace is not on the host, or is leaving it. */
    private void within(WorkspaceId workspace, Fence fence, Consumer<HostWrites> write) {
        change(workspace, fence, client -> {
            var writes = new HostWrites(client, HostNames.of(workspace), fence);
            if (writes.claim().isPresent()) write.accept(writes);
        });
    }

    private void change(WorkspaceId workspace, Fence fence, Consumer<KubernetesClient> change) {
        calls.change(workspace, fence, change);
    }
}
