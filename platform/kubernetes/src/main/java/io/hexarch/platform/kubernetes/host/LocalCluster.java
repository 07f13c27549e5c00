package io.hexarch.platform.kubernetes.host;

import java.nio.file.Path;
import java.util.Optional;

/** What the local cluster offers beside its API: a chart folder, and images that need no registry. */
public record LocalCluster(
        Optional<Path> chart,
        Optional<String> storageClass,
        Optional<String> vclusterImage,
        Optional<String> corednsImage,
        Optional<String> probeImage) {

    static LocalCluster of(LocalClusterState state) {
        var images = Optional.ofNullable(state.images());
        return new LocalCluster(
                Optional.ofNullable(state.chart()),
                Optional.ofNullable(state.storageClass()),
                images.map(LocalClusterState.Images::vcluster).map(LocalClusterState.Image::reference),
                images.map(LocalClusterState.Images::coredns),
                images.map(LocalClusterState.Images::busybox));
    }
}
