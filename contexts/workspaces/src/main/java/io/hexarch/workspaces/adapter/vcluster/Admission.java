package io.hexarch.workspaces.adapter.vcluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Whom the proxy's account may act as. Kubernetes knows no pattern for names in a role, so each person and each further group gets a
 * role of their own the first time that they come; nobody else can be acted as, {@code system:*} least of all.
 */
final class Admission {

    private static final String PREFIX = "hexarch:";
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int LIMIT = 50_000;
    private static final int LOOKS = 40;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private record Admitted(ClusterConnection workspace, String kind, String name) {}

    private final ClusterClients clients;
    private final Cache<Admitted, Boolean> known =
            Caffeine.newBuilder().maximumSize(LIMIT).expireAfterWrite(FRESH).build();

    Admission(ClusterClients clients) {
        this.clients = clients;
    }

    void admit(ClusterConnection workspace, Set<String> users, Set<String> groups) {
        for (var user : users) admit(new Admitted(workspace, "users", user));
        for (var group : groups) admit(new Admitted(workspace, "groups", group));
    }

    void forget(ClusterConnection workspace) {
        known.asMap().keySet().removeIf(one -> one.workspace.equals(workspace));
    }

    private void admit(Admitted one) {
        if (!one.name.startsWith(PREFIX)) throw new IllegalArgumentException("nobody acts as " + one.name);
        if (known.getIfPresent(one) != null) return;
        try {
            var apply = new ServerSideApply(clients.of(one.workspace));
            apply.force(role(one));
            apply.force(binding(one));
            awaitInForce(one);
        } catch (KubernetesClientException refused) {
            throw new HostUnavailable(
                    "the workspace's API does not let people in (" + refused.getCode() + ")", refused);
        }
        known.put(one, true);
    }

    /** Roles are in force some milliseconds after they were written; the request that waits for this one should not be refused. */
    private void awaitInForce(Admitted one) {
        var question = new SubjectAccessReviewBuilder()
                .withNewSpec()
                .withUser("system:serviceaccount:" + ServiceAccountTokens.NAMESPACE + ":" + ServiceAccountTokens.PROXY)
                .withNewResourceAttributes()
                .withVerb("impersonate")
                .withResource(one.kind)
                .withName(one.name)
                .endResourceAttributes()
                .endSpec()
                .build();
        var reviews = clients.of(one.workspace).authorization().v1().subjectAccessReview();
        for (int i = 0; i < LOOKS; i++) {
            if (Boolean.TRUE.equals(reviews.create(question).getStatus().getAllowed())) return;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new HostUnavailable(
                "the workspace's API does not take the role of a person who comes for the first time");
    }

    private static ClusterRole role(Admitted one) {
        return new ClusterRoleBuilder()
                .withNewMetadata()
                .withName(nameOf(one))
                .endMetadata()
                .addNewRule()
                .withApiGroups("")
                .withResources(one.kind)
                .withResourceNames(one.name)
                .withVerbs("impersonate")
                .endRule()
                .build();
    }

    private static ClusterRoleBinding binding(Admitted one) {
        return new ClusterRoleBindingBuilder()
                .withNewMetadata()
                .withName(nameOf(one))
                .endMetadata()
                .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", nameOf(one))
                .addNewSubject()
                .withKind("ServiceAccount")
                .withName(ServiceAccountTokens.PROXY)
                .withNamespace(ServiceAccountTokens.NAMESPACE)
                .endSubject()
                .build();
    }

    private static String nameOf(Admitted one) {
        return "hexarch:proxy:" + one.kind + ":" + one.name.substring(PREFIX.length());
    }
}
