package io.hexarch.platform.kubernetes.preflight;

import io.fabric8.kubernetes.api.model.storage.StorageClass;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Looks whether a cluster can carry workspaces, and says by name what is missing. Changes nothing that stays. */
public final class Preflight {

    private static final int OLDEST_MINOR = 32;
    private static final Pattern VERSION = Pattern.compile("v?1\\.(\\d+).*");
    private static final String DEFAULT_CLASS = "storageclass.kubernetes.io/is-default-class";

    private final Optional<String> storageClass;
    private final NetworkPolicyProbe probe;

    /**
     * @param storageClass that is to be used; empty: the default one
     * @param probeImage has a shell, {@code wget} and {@code httpd}
     */
    public Preflight(Optional<String> storageClass, String probeImage) {
        this.storageClass = storageClass;
        this.probe = new NetworkPolicyProbe(probeImage);
    }

    /** What the API server tells by itself, within a second. A check that cannot be made is a check that failed. */
    public List<PreflightCheck> ask(KubernetesClient client) {
        return List.of(
                made("version", () -> version(client)),
                made("rights", () -> rights(client)),
                made("storage", () -> storage(client)),
                made("admission", () -> admission(client)),
                made("metrics", () -> metrics(client)));
    }

    /** What only pods can tell. Takes some seconds, and minutes where pods start slowly. */
    public PreflightCheck tryOut(KubernetesClient client) {
        return made(NetworkPolicyProbe.CHECK, () -> probe.run(client));
    }

    private static PreflightCheck made(String check, Supplier<PreflightCheck> look) {
        try {
            return look.get();
        } catch (KubernetesClientException failed) {
            return PreflightCheck.missing(
                    check, "could not be looked at: " + failed.getMessage(), "See what the cluster says to kubectl");
        }
    }

    private static PreflightCheck version(KubernetesClient client) {
        var version = client.getKubernetesVersion().getGitVersion();
        var match = VERSION.matcher(version);
        boolean ok = match.matches() && Integer.parseInt(match.group(1)) >= OLDEST_MINOR;
        return ok
                ? PreflightCheck.fine("version", "Kubernetes " + version)
                : PreflightCheck.missing(
                        "version",
                        "Kubernetes " + version + " is too old",
                        "Upgrade it to 1." + OLDEST_MINOR + " or later");
    }

    private static PreflightCheck rights(KubernetesClient client) {
        var missing = NeededRight.ALL.stream()
                .filter(right -> !right.granted(client))
                .map(NeededRight::toString)
                .toList();
        return missing.isEmpty()
                ? PreflightCheck.fine("rights", "all " + NeededRight.ALL.size() + " that are needed")
                : PreflightCheck.missing(
                        "rights",
                        "missing: " + String.join(", ", missing),
                        "Grant them to the kubeconfig's user by a ClusterRole");
    }

    private PreflightCheck storage(KubernetesClient client) {
        var classes = client.storage().v1().storageClasses().list().getItems();
        var found = classes.stream()
                .filter(this::wanted)
                .map(one -> one.getMetadata().getName())
                .findFirst();
        if (found.isPresent()) return PreflightCheck.fine("storage", "storage class " + found.get());
        return storageClass
                .map(name -> PreflightCheck.missing(
                        "storage",
                        "there is no storage class " + name,
                        "Make it, or name another in hexarch.kubernetes.storage-class"))
                .orElseGet(() -> PreflightCheck.missing(
                        "storage",
                        "no storage class is the default one",
                        "Mark one as default, or name one in hexarch.kubernetes.storage-class"));
    }

    private boolean wanted(StorageClass candidate) {
        return storageClass
                .map(name -> name.equals(candidate.getMetadata().getName()))
                .orElseGet(() -> ServerSideApply.annotation(candidate, DEFAULT_CLASS)
                        .filter("true"::equals)
                        .isPresent());
    }

    private static PreflightCheck admission(KubernetesClient client) {
        return client.supports("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy")
                ? PreflightCheck.fine("admission", "admission policies are enforced by the API server")
                : PreflightCheck.missing(
                        "admission",
                        "there are no validating admission policies",
                        "Upgrade the cluster, or enable the plugin");
    }

    private static PreflightCheck metrics(KubernetesClient client) {
        return client.supports("metrics.k8s.io/v1beta1", "PodMetrics")
                ? PreflightCheck.fine("metrics", "use of resources is measured")
                : PreflightCheck.missing(
                        "metrics",
                        "the cluster does not measure what pods use; requests are shown in its place",
                        "Install metrics-server");
    }
}
