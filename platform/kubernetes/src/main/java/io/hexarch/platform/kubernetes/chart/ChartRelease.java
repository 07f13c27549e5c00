package io.hexarch.platform.kubernetes.chart;

/**
 * What a chart is rendered for.
 *
 * @param name of the release
 * @param namespace that its objects are for
 * @param kubernetesVersion of the cluster, since charts ask for it: {@code 1.35.6}
 * @param values YAML
 */
public record ChartRelease(String name, String namespace, String kubernetesVersion, String values) {}
