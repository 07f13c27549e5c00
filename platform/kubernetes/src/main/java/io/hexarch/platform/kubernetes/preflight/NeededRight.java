package io.hexarch.platform.kubernetes.preflight;

import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.stream.Stream;

/** Something that Hexarch does on a host cluster, everywhere in it. */
record NeededRight(String verb, String group, String resource) {

    private static final List<String> CHANGE = List.of("get", "list", "create", "patch", "delete");
    private static final List<String> LOOK = List.of("get", "list");

    /** Also what the syncers' roles hold, since nobody may grant what they have not. */
    static final List<NeededRight> ALL = Stream.of(
                    all(CHANGE, "", "namespaces"),
                    all(
                            CHANGE,
                            "",
                            "resourcequotas",
                            "limitranges",
                            "serviceaccounts",
                            "services",
                            "secrets",
                            "configmaps"),
                    all(
                            List.of("get", "list", "watch", "create", "patch", "update", "delete"),
                            "",
                            "pods",
                            "persistentvolumeclaims"),
                    all(List.of("get"), "", "pods/log"),
                    all(List.of("create"), "", "pods/exec", "pods/attach", "pods/portforward"),
                    all(LOOK, "", "events", "endpoints", "persistentvolumes"),
                    all(CHANGE, "apps", "statefulsets"),
                    all(CHANGE, "networking.k8s.io", "networkpolicies"),
                    all(CHANGE, "rbac.authorization.k8s.io", "roles", "rolebindings"),
                    all(CHANGE, "scheduling.k8s.io", "priorityclasses"),
                    all(
                            CHANGE,
                            "admissionregistration.k8s.io",
                            "validatingadmissionpolicies",
                            "validatingadmissionpolicybindings"),
                    all(LOOK, "discovery.k8s.io", "endpointslices"),
                    all(LOOK, "storage.k8s.io", "storageclasses"))
            .flatMap(List::stream)
            .toList();

    private static List<NeededRight> all(List<String> verbs, String group, String... resources) {
        return Stream.of(resources)
                .flatMap(resource -> verbs.stream().map(verb -> new NeededRight(verb, group, resource)))
                .toList();
    }

    boolean granted(KubernetesClient client) {
        int slash = resource.indexOf('/');
        var review = new SelfSubjectAccessReviewBuilder()
                .withNewSpec()
                .withNewResourceAttributes()
                .withVerb(verb)
                .withGroup(group)
                .withResource(slash < 0 ? resource : resource.substring(0, slash))
                .withSubresource(slash < 0 ? "" : resource.substring(slash + 1))
                .endResourceAttributes()
                .endSpec()
                .build();
        var answer = client.authorization().v1().selfSubjectAccessReview().create(review);
        return answer.getStatus() != null
                && Boolean.TRUE.equals(answer.getStatus().getAllowed());
    }

    @Override
    public String toString() {
        return verb + " " + resource + (group.isEmpty() ? "" : "." + group);
    }
}
