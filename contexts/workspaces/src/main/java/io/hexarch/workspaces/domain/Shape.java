package io.hexarch.workspaces.domain;

/**
 * How much a workspace may use on its host, all its pods and its control plane together.
 *
 * @param cpuMillis thousandths of a processor
 * @param memoryBytes memory limit of all containers together
 * @param storageBytes of all volume claims together
 * @param pods number of pods on the host, the control plane's own among them
 */
public record Shape(String name, long cpuMillis, long memoryBytes, long storageBytes, int pods) {

    public Shape {
        if (cpuMillis < 1 || memoryBytes < 1 || storageBytes < 1 || pods < 1)
            throw new IllegalArgumentException("shape " + name + " allows nothing");
    }
}
