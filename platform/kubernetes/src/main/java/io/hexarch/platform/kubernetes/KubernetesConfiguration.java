package io.hexarch.platform.kubernetes;

import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.platform.kubernetes.chart.ChartRenderer;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.endpoint.ClusterIpEndpoint;
import io.hexarch.platform.kubernetes.endpoint.NearestEndpoint;
import io.hexarch.platform.kubernetes.endpoint.PortForwardEndpoint;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.platform.kubernetes.host.HostClusterSettings;
import io.hexarch.platform.kubernetes.preflight.PreflightConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Wires the way to Kubernetes. Nothing here connects to a cluster: a server starts without one. */
@AutoConfiguration
@EnableConfigurationProperties({KubernetesSettings.class, HostClusterSettings.class})
@Import(PreflightConfiguration.class)
public class KubernetesConfiguration {
    @Bean
    ProblemCatalogue kubernetesProblems() {
        return ProblemCatalogue.of(KubernetesProblem.class);
    }

    @Bean
    HostCluster hostCluster(HostClusterSettings settings) {
        return new HostCluster(new HostClusterPlace(
                Optional.ofNullable(settings.kubeconfig()), Optional.ofNullable(settings.clusterStateFile())));
    }

    @Bean
    ClusterClients clusterClients() {
        return new ClusterClients();
    }

    @Bean
    ChartRenderer chartRenderer(@Value("${hexarch.state:.hexarch}") Path state) {
        return new ChartRenderer(state.resolve("cache").resolve("charts"));
    }

    @Bean
    PortForwardEndpoint portForwardEndpoint(HostCluster host) {
        return new PortForwardEndpoint(host);
    }

    @Bean
    @Primary
    WorkspaceEndpoint workspaceEndpoint(
            HostCluster host, PortForwardEndpoint tunnel, KubernetesSettings settings, Clock clock) {
        return switch (settings.endpoint()) {
            case AUTO -> new NearestEndpoint(new ClusterIpEndpoint(host), tunnel, clock);
            case CLUSTER_IP -> new ClusterIpEndpoint(host);
            case PORT_FORWARD -> tunnel;
        };
    }
}
