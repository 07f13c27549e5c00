package io.hexarch.platform.kubernetes.host;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which host cluster there is.
 *
 * @param kubeconfig The kubeconfig of the host cluster. It wins over a local cluster.
 * @param clusterStateFile Where the launcher says how the local cluster is reached; it sets this itself.
 */
@ConfigurationProperties("hexarch")
public record HostClusterSettings(
        @Nullable Path kubeconfig, @Nullable Path clusterStateFile) {}
