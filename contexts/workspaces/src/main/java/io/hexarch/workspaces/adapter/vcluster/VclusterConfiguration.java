package io.hexarch.workspaces.adapter.vcluster;

import io.hexarch.platform.kubernetes.KubernetesSettings;
import io.hexarch.platform.kubernetes.chart.ChartRenderer;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Workspaces on a real host cluster. Imported by the context's own configuration; tests that do not want it leave it out. */
@Configuration(proxyBeanMethods = false)
public class VclusterConfiguration {

    @Bean
    VclusterParts vclusterParts(
            HostCluster host,
            ClusterClients clients,
            WorkspaceEndpoint endpoint,
            ChartRenderer renderer,
            KubernetesSettings settings,
            Clock clock) {
        return VclusterParts.of(new VclusterParts.Needs(host, clients, endpoint, renderer, settings, clock));
    }

    @Bean
    VirtualClusters virtualClusters(VclusterParts parts) {
        return new ChartVirtualClusters(parts);
    }

    @Bean
    WorkspaceConnections workspaceConnections(VclusterParts parts) {
        return parts.connections();
    }

    @Bean
    WorkspaceClients workspaceClients(VclusterParts parts) {
        return parts.inside();
    }

    @Bean
    WorkspaceInsight workspaceInsight(VclusterParts parts, Clock clock) {
        return new VclusterInsight(parts.calls(), clock);
    }
}
