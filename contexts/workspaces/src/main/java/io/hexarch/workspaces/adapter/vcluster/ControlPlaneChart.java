package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.platform.kubernetes.chart.Chart;
import io.hexarch.platform.kubernetes.chart.ChartRelease;
import io.hexarch.platform.kubernetes.chart.ChartRenderer;
import java.util.List;
import java.util.Map;

/**
 * The control plane's objects. The chart is rendered once for a stand-in name; for each workspace its own name takes that place, and
 * nothing else differs.
 */
final class ControlPlaneChart {

    private final ChartRenderer renderer;
    private final HostSettings settings;

    ControlPlaneChart(ChartRenderer renderer, HostSettings settings) {
        this.renderer = renderer;
        this.settings = settings;
    }

    List<HasMetadata> objects(HostNames names, String kubernetesVersion) {
        var pattern = HostNames.pattern().name();
        var release = new ChartRelease(pattern, pattern, kubernetesVersion, values());
        var rendered = renderer.render(new Chart(settings.chart()), release);
        return Manifests.parse(rendered.replace(pattern, names.name()));
    }

    private String values() {
        var values = Manifests.fill(
                Manifests.text(ControlPlaneChart.class, "values.yaml"),
                Map.of(
                        "vclusterImage", settings.vclusterImage().asYaml(),
                        "kubernetesImage", settings.kubernetesImage().asYaml(),
                        "corednsImage", settings.corednsImage().orElse(""),
                        "storageClass", settings.storageClass().orElse("")));
        return settings.smallDns() ? withSmallDns(values) : values;
    }

    /** The block of the Corefile goes where the DNS is set up. */
    private static String withSmallDns(String values) {
        return values.replace(
                "  coredns:\n    enabled: true\n",
                "  coredns:\n    enabled: true\n" + Manifests.text(ControlPlaneChart.class, "local-dns.yaml"));
    }
}
