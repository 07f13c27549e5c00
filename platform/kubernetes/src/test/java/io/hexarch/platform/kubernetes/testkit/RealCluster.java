package io.hexarch.platform.kubernetes.testkit;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.platform.kubernetes.host.LocalCluster;
import java.nio.file.Path;
import java.util.Optional;

/** The cluster that {@code HEXARCH_KUBECONFIG} names; tests with the tag {@code cluster} run only when it is set. */
public final class RealCluster {

    public static final String VARIABLE = "HEXARCH_KUBECONFIG";

    private static final HostCluster HOST =
            new HostCluster(new HostClusterPlace(variable(VARIABLE), variable("HEXARCH_CLUSTER_STATE_FILE")));

    private RealCluster() {}

    /** A client of the caller's own. */
    public static KubernetesClient client() {
        return HOST.dedicatedClient();
    }

    public static HostCluster host() {
        return HOST;
    }

    /** An image with a shell. */
    public static String shellImage() {
        return HOST.local().flatMap(LocalCluster::probeImage).orElse("busybox:1.37");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).map(Path::of);
    }
}
