package io.hexarch.platform.kubernetes.host;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the operator's settings say that the host cluster is.
 *
 * @param kubeconfig the operator's own; wins
 * @param localClusterState the {@code state.json} of the local cluster
 */
public record HostClusterPlace(Optional<Path> kubeconfig, Optional<Path> localClusterState) {}
