package io.hexarch.benchmarks.workspace;

import io.hexarch.benchmarks.result.Machine;
import tools.jackson.databind.json.JsonMapper;

/** What workspaces take of the host's memory. */
record HostMemory(Kubectl host) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAMESPACES = "jsonpath={.items[*].metadata.name}";

    /** Of all pods of a workspace, in MiB, as the host's metrics count it. */
    double pods(String workspace) {
        var namespace = host.output("get", "namespaces", "-l", "hexarch.io/workspace=" + workspace, "-o", NAMESPACES)
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> new IllegalStateException("the host has no namespace of " + workspace));
        var metrics = host.output("get", "--raw", "/apis/metrics.k8s.io/v1beta1/namespaces/" + namespace + "/pods")
                .orElseThrow(() -> new IllegalStateException("the host has no metrics of " + namespace));
        double bytes = 0;
        for (var pod : JSON.readTree(metrics).at("/items"))
            for (var container : pod.at("/containers"))
                bytes += bytes(container.at("/usage/memory").asString());
        return bytes / 1_048_576;
    }

    /** What the machine could still give, in MiB. Of use where host and machine are the same. */
    static double available() {
        return Machine.availableMiB();
    }

    /** A quantity as metrics write it. */
    static double bytes(String quantity) {
        var number = Double.parseDouble(quantity.replaceAll("[^0-9.]", ""));
        return switch (quantity.replaceAll("[0-9.]", "")) {
            case "" -> number;
            case "k" -> number * 1e3;
            case "Ki" -> number * 1024;
            case "M" -> number * 1e6;
            case "Mi" -> number * 1_048_576;
            case "G" -> number * 1e9;
            case "Gi" -> number * 1_073_741_824;
            default -> throw new IllegalArgumentException("no amount of memory: " + quantity);
        };
    }
}
