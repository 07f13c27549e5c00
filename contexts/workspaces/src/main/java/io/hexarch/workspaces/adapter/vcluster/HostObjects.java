package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.platform.kubernetes.apply.Ownership;
import io.hexarch.workspaces.adapter.vcluster.HostFacts.Facts;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.domain.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The objects of a workspace on the host, as they should be. */
final class HostObjects {

    /** Limits of processors may be promised several times over: not all need them at once. Requests may not. */
    private static final int BURST = 4;

    private static final String POD_SECURITY = "baseline";
    private static final List<String> NEVER_PUBLIC = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final String NOBODY = "[{ \"podSelector\": {} }]";

    private final HostSettings settings;

    HostObjects(HostSettings settings) {
        this.settings = settings;
    }

    /** First the namespace itself. */
    List<HasMetadata> namespace(VirtualClusterSpec spec) {
        Shape shape = spec.shape();
        return labelled(
                spec,
                read(
                        "namespace.yaml",
                        Map.of(
                                "name",
                                HostNames.of(spec.workspace()).name(),
                                "podSecurity",
                                POD_SECURITY,
                                "pods",
                                Integer.toString(shape.pods()),
                                "cpu",
                                shape.cpuMillis() + "m",
                                "burst",
                                shape.cpuMillis() * BURST + "m",
                                "memory",
                                Long.toString(shape.memoryBytes()),
                                "storage",
                                Long.toString(shape.storageBytes()))));
    }

    List<HasMetadata> policies(VirtualClusterSpec spec, Facts facts) {
        var name = HostNames.of(spec.workspace()).name();
        var objects = new ArrayList<>(read(
                "policies.yaml",
                Map.of(
                        "name", name,
                        "server",
                                settings.serverNamespace()
                                        .map(HostObjects::fromNamespace)
                                        .orElse(NOBODY),
                        "api", blocks(facts.apiAddresses()),
                        "apiPorts", ports(facts.apiPorts()))));
        if (settings.internet())
            objects.addAll(read("egress.yaml", Map.of("name", name, "closed", closed(facts.apiAddresses()))));
        return labelled(spec, objects);
    }

    /** Once for each host, the same for all workspaces. */
    List<HasMetadata> host(Facts facts) {
        var classes = new ArrayList<>(List.of(""));
        classes.addAll(facts.defaultPriorityClasses());
        var quoted = classes.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", ", "[", "]"));
        return read("host.yaml", Map.of("priorityClasses", quoted));
    }

    List<HasMetadata> labelled(VirtualClusterSpec spec, List<HasMetadata> objects) {
        for (var object : objects) {
            var labels = new HashMap<>(Map.of(
                    Ownership.WORKSPACE, spec.workspace().text(),
                    Ownership.ORGANIZATION, spec.organization().text()));
            if (object.getMetadata().getLabels() != null)
                labels.putAll(object.getMetadata().getLabels());
            object.getMetadata().setLabels(labels);
        }
        return objects;
    }

    private static String fromNamespace(String name) {
        return "[{ \"namespaceSelector\": { \"matchLabels\": { \"kubernetes.io/metadata.name\": \"" + name
                + "\" } } }]";
    }

    private static String blocks(List<String> addresses) {
        return addresses.stream()
                .map(address -> "{ \"ipBlock\": { \"cidr\": \"" + block(address) + "\" } }")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String ports(List<Integer> ports) {
        return ports.stream()
                .map(port -> "{ \"port\": " + port + ", \"protocol\": \"TCP\" }")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The host's own addresses may be public ones. */
    private static String closed(List<String> addresses) {
        var closed = new ArrayList<>(NEVER_PUBLIC);
        addresses.stream()
                .filter(address -> address.indexOf(':') < 0)
                .map(HostObjects::block)
                .forEach(closed::add);
        return closed.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String block(String address) {
        return address + (address.indexOf(':') < 0 ? "/32" : "/128");
    }

    private static List<HasMetadata> read(String resource, Map<String, String> values) {
        return Manifests.read(HostObjects.class, resource, values);
    }
}
