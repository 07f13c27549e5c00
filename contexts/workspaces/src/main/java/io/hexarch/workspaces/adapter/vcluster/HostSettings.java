package io.hexarch.workspaces.adapter.vcluster;

import io.hexarch.platform.kubernetes.KubernetesSettings;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.LocalCluster;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What virtual clusters are made of: what the operator set, else what the local cluster has, else upstream's. */
final class HostSettings {

    private static final String UPSTREAM_VCLUSTER = "ghcr.io/loft-sh/vcluster-oss:0.34.0";
    private static final String UPSTREAM_KUBERNETES = "ghcr.io/loft-sh/kubernetes:v1.35.0";
    private static final String LOCAL_REGISTRY = "hexarch.local/";

    private final KubernetesSettings settings;
    private final HostCluster host;

    HostSettings(KubernetesSettings settings, HostCluster host) {
        this.settings = settings;
        this.host = host;
    }

    /** @throws HostUnavailable when nobody says where the chart is */
    Path chart() {
        return or(settings.chart(), LocalCluster::chart)
                .orElseThrow(() ->
                        new HostUnavailable("nobody says where the vCluster chart is: set hexarch.kubernetes.chart"
                                + " to the folder of chart 0.34.0"));
    }

    /** Empty: the cluster's default class. */
    Optional<String> storageClass() {
        return or(settings.storageClass(), LocalCluster::storageClass);
    }

    ImageName vclusterImage() {
        return ImageName.parse(
                or(settings.images().vcluster(), LocalCluster::vclusterImage).orElse(UPSTREAM_VCLUSTER));
    }

    /** The local cluster's one image holds the virtual control plane too. */
    ImageName kubernetesImage() {
        return ImageName.parse(
                or(settings.images().kubernetes(), LocalCluster::vclusterImage).orElse(UPSTREAM_KUBERNETES));
    }

    /** Empty: the chart's own. */
    Optional<String> corednsImage() {
        return or(settings.images().coredns(), LocalCluster::corednsImage);
    }

    boolean smallDns() {
        return corednsImage().filter(image -> image.startsWith(LOCAL_REGISTRY)).isPresent();
    }

    Optional<String> serverNamespace() {
        return Optional.ofNullable(settings.serverNamespace());
    }

    boolean internet() {
        return settings.egress() == KubernetesSettings.Egress.INTERNET;
    }

    private <T> Optional<T> or(@Nullable T set, Function<LocalCluster, Optional<T>> local) {
        return set != null ? Optional.of(set) : host.local().flatMap(local);
    }
}
