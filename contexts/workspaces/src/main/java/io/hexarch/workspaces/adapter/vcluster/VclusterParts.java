package io.hexarch.workspaces.adapter.vcluster;

import io.hexarch.platform.kubernetes.KubernetesSettings;
import io.hexarch.platform.kubernetes.chart.ChartRenderer;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint;
import io.hexarch.platform.kubernetes.host.HostCluster;
import java.time.Clock;

/** The adapter's parts, put together once. */
record VclusterParts(
        HostCalls calls,
        HostFacts facts,
        HostObjects objects,
        ControlPlaneChart chart,
        VclusterConnections connections,
        InnerAccess access,
        VclusterObserver observer,
        VclusterClients inside) {

    /** What the adapter needs of the platform. */
    record Needs(
            HostCluster host,
            ClusterClients clients,
            WorkspaceEndpoint endpoint,
            ChartRenderer renderer,
            KubernetesSettings settings,
            Clock clock) {}

    static VclusterParts of(Needs needs) {
        var calls = new HostCalls(needs.host());
        var facts = new HostFacts();
        var settings = new HostSettings(needs.settings(), needs.host());
        var objects = new HostObjects(settings);
        var connections = new VclusterConnections(
                calls, needs.endpoint(), new ServiceAccountTokens(needs.clients()), new Admission(needs.clients()));
        var access = new InnerAccess(connections, needs.clients());
        return new VclusterParts(
                calls,
                facts,
                objects,
                new ControlPlaneChart(needs.renderer(), settings),
                connections,
                access,
                new VclusterObserver(calls, facts, objects, access, needs.clock()),
                new VclusterClients(connections, needs.clients(), new InnerServices(calls, needs.endpoint())));
    }
}
