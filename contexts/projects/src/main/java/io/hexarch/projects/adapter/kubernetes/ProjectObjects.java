package io.hexarch.projects.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.LimitRangeBuilder;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.Namespaces.Specification;
import io.hexarch.projects.domain.Quota;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a project is in Kubernetes. The same wish gives the same objects. */
final class ProjectObjects {

    /** Label: TypeID of the project that the object belongs to. */
    static final String PROJECT = "hexarch.io/project";

    private static final String NAME = "hexarch-project";
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final Map<String, Quantity> REQUEST =
            Map.of("cpu", new Quantity("50m"), "memory", new Quantity("64Mi"));
    private static final Map<String, Quantity> LIMIT =
            Map.of("cpu", new Quantity("500m"), "memory", new Quantity("256Mi"));

    private ProjectObjects() {}

    /** Restricted Pod Security: applications of a project need no rights on their host. */
    static Namespace namespace(Specification wished) {
        return new NamespaceBuilder()
                .withNewMetadata()
                .withName(wished.name().value())
                .addToLabels(PROJECT, wished.project().text())
                .addToLabels("pod-security.kubernetes.io/enforce", "restricted")
                .endMetadata()
                .build();
    }

    static Optional<ResourceQuota> quota(Specification wished) {
        if (wished.quota().equals(Quota.NONE)) return Optional.empty();
        var hard = new HashMap<String, Quantity>();
        wished.quota()
                .cpuMillis()
                .map(Quantities::cpu)
                .map(Quantity::new)
                .ifPresent(cpu -> hard.put("limits.cpu", cpu));
        wished.quota()
                .memoryBytes()
                .map(Quantities::bytes)
                .map(Quantity::new)
                .ifPresent(memory -> hard.put("limits.memory", memory));
        wished.quota().pods().map(String::valueOf).map(Quantity::new).ifPresent(pods -> hard.put("pods", pods));
        return Optional.of(new ResourceQuotaBuilder()
                .withMetadata(meta(wished, NAME))
                .withNewSpec()
                .withHard(hard)
                .endSpec()
                .build());
    }

    /** What a container gets that says nothing: without it a quota would refuse such pods. */
    static LimitRange limits(Specification wished) {
        return new LimitRangeBuilder()
                .withMetadata(meta(wished, NAME))
                .withNewSpec()
                .addNewLimit()
                .withType("Container")
                .withDefaultRequest(REQUEST)
                .withDefault(LIMIT)
                .endLimit()
                .endSpec()
                .build();
    }

    /** One binding for each member, so that removing one touches nobody else. */
    static List<RoleBinding> bindings(Specification wished) {
        return wished.members().entrySet().stream()
                .map(member -> binding(wished, member.getKey(), member.getValue()))
                .toList();
    }

    private static RoleBinding binding(Specification wished, PersonId person, MemberRole role) {
        return new RoleBindingBuilder()
                .withMetadata(meta(wished, name(person, role)))
                .withNewRoleRef(RBAC, "ClusterRole", clusterRole(role))
                .addNewSubject(RBAC, "User", "hexarch:person:" + person.text(), null)
                .build();
    }

    /** The role stands in the name, since Kubernetes lets nobody change the role of a binding. */
    private static String name(PersonId person, MemberRole role) {
        return "hexarch-" + clusterRole(role) + "-" + person.text().replace('_', '-');
    }

    private static String clusterRole(MemberRole role) {
        return switch (role) {
            case ADMIN -> "admin";
            case DEVELOPER -> "edit";
            case VIEWER -> "view";
        };
    }

    private static ObjectMeta meta(Specification wished, String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(wished.name().value())
                .addToLabels(PROJECT, wished.project().text())
                .build();
    }
}
