package io.hexarch.platform.kubernetes.testkit;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.client.ClusterClient;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The cluster that {@code HEXARCH_KUBECONFIG} names; tests with the tag {@code cluster} run only when it is set. */
public final class RealCluster {

    public static final String VARIABLE = "HEXARCH_KUBECONFIG";

    private RealCluster() {}

    public static KubernetesClient client() {
        return ClusterClient.open(OperatorKubeconfig.load(kubeconfig()));
    }

    public static Path kubeconfig() {
        @Nullable String file = System.getenv(VARIABLE);
        if (file == null) throw new IllegalStateException(VARIABLE + " is not set");
        return Path.of(file);
    }
}
