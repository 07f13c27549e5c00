package io.hexarch.workspaces.adapter.vcluster;

import io.hexarch.platform.kubernetes.KubernetesSettings;
import io.hexarch.platform.kubernetes.KubernetesSettings.Egress;
import io.hexarch.platform.kubernetes.KubernetesSettings.Endpoint;
import io.hexarch.platform.kubernetes.KubernetesSettings.Images;
import io.hexarch.platform.kubernetes.chart.ChartRenderer;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.endpoint.ClusterIpEndpoint;
import io.hexarch.platform.kubernetes.endpoint.NearestEndpoint;
import io.hexarch.platform.kubernetes.endpoint.PortForwardEndpoint;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The adapter on the cluster that the environment names, wired as the server wires it. */
final class RealHost {

    static final String KUBECONFIG = "HEXARCH_KUBECONFIG";
    private static final String STATE = "HEXARCH_CLUSTER_STATE_FILE";
    private static final String CHART = "HEXARCH_KUBERNETES_CHART";

    private static final KubernetesSettings SETTINGS = new KubernetesSettings(
            null,
            variable(CHART).orElse(null),
            Endpoint.AUTO,
            new Images(null, null, null, null),
            null,
            Egress.INTERNET);

    static final HostCluster HOST = new HostCluster(new HostClusterPlace(variable(KUBECONFIG), variable(STATE)));
    static final ClusterClients CLIENTS = new ClusterClients();

    private RealHost() {}

    static VclusterParts parts() {
        var clock = Clock.systemUTC();
        var endpoint = new NearestEndpoint(new ClusterIpEndpoint(HOST), new PortForwardEndpoint(HOST), clock);
        var renderer = new ChartRenderer(Path.of("target", "charts"));
        return VclusterParts.of(new VclusterParts.Needs(HOST, CLIENTS, endpoint, renderer, SETTINGS, clock));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).map(Path::of);
    }
}
