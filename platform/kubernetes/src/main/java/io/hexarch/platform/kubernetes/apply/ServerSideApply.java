package io.hexarch.platform.kubernetes.apply;

import static io.hexarch.platform.kubernetes.apply.Ownership.FENCE;
import static io.hexarch.platform.kubernetes.apply.Ownership.FIELD_MANAGER;

import io.fabric8.kubernetes.api.model.DeleteOptionsBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.kernel.usecase.Fence;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.Optional;

/**
 * Declares objects and lets the API server merge, under our field manager.
 *
 * <p>With a fence: the object's annotation is compared first and the write says which version it saw, so that between two claims the newer
 * one wins whatever the order of arrival. For an object that does not exist yet two claims may both create it; what they write follows
 * from the same wish and is equal but for the annotation.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/server-side-apply/">Server-side apply</a>
 */
public final class ServerSideApply {

    private static final int ATTEMPTS = 3;

    private final KubernetesClient client;

    public ServerSideApply(KubernetesClient client) {
        this.client = client;
    }

    /**
     * Applies and takes over fields that others set: for objects that are ours alone.
     *
     * @throws FenceRefused when a newer claim was there
     */
    public <T extends HasMetadata> T force(T desired, Fence fence) {
        for (int attempt = 1; ; attempt++) {
            try {
                return fenced(desired, fence);
            } catch (KubernetesClientException failed) {
                if (failed.getCode() != HttpURLConnection.HTTP_CONFLICT || attempt == ATTEMPTS) throw failed;
            }
        }
    }

    private <T extends HasMetadata> T fenced(T desired, Fence fence) {
        var resource = client.resource(desired);
        var current = Optional.ofNullable(resource.get());
        current.ifPresent(found -> requireNotNewer(found, fence));
        annotate(desired, fence);
        desired.getMetadata()
                .setResourceVersion(current.map(found -> found.getMetadata().getResourceVersion())
                        .orElse(null));
        return client.resource(desired)
                .fieldManager(FIELD_MANAGER)
                .forceConflicts()
                .serverSideApply();
    }

    /**
     * Applies without taking anything from others: for objects that people change too.
     *
     * @throws FieldConflict naming the fields and their owners
     */
    public <T extends HasMetadata> T politely(T desired) {
        try {
            return client.resource(desired).fieldManager(FIELD_MANAGER).serverSideApply();
        } catch (KubernetesClientException failed) {
            if (failed.getCode() == HttpURLConnection.HTTP_CONFLICT) throw FieldConflict.of(failed);
            throw failed;
        }
    }

    /** Applies and takes over, without a claim: for objects of which every writer writes the same. */
    public <T extends HasMetadata> T force(T desired) {
        return client.resource(desired)
                .fieldManager(FIELD_MANAGER)
                .forceConflicts()
                .serverSideApply();
    }

    /**
     * Removes exactly the object that was seen: one that was made anew under the same name meanwhile stays. Gone already is fine.
     *
     * @throws FenceRefused when a newer claim was there
     */
    public void delete(HasMetadata seen, Fence fence) {
        requireNotNewer(seen, fence);
        delete(seen);
    }

    /** The same, without a claim. Dependents are removed by the cluster in the background. */
    public void delete(HasMetadata seen) {
        var options = new DeleteOptionsBuilder()
                .withPropagationPolicy("Background")
                .withNewPreconditions()
                .withUid(seen.getMetadata().getUid())
                .endPreconditions()
                .build();
        try {
            client.raw(ObjectPath.of(seen), "DELETE", options);
        } catch (KubernetesClientException failed) {
            // Not there, or another object by that name: either way the one that was seen is gone.
            boolean gone = failed.getCode() == HttpURLConnection.HTTP_NOT_FOUND
                    || failed.getCode() == HttpURLConnection.HTTP_CONFLICT;
            if (!gone) throw failed;
        }
    }

    /** @throws FenceRefused when the object bears a newer claim than the one held */
    public static void requireNotNewer(HasMetadata found, Fence held) {
        var seen = fenceOf(found);
        if (seen.isPresent() && held.isOlderThan(seen.get()))
            throw new FenceRefused(found.getKind() + " " + found.getMetadata().getName(), held, seen.get());
    }

    /** The newest claim that touched the object; empty when none did. */
    public static Optional<Fence> fenceOf(HasMetadata found) {
        return annotation(found, FENCE).map(Long::parseLong).map(Fence::new);
    }

    public static Optional<String> annotation(HasMetadata object, String name) {
        var annotations = object.getMetadata().getAnnotations();
        return annotations == null ? Optional.empty() : Optional.ofNullable(annotations.get(name));
    }

    private static void annotate(HasMetadata desired, Fence fence) {
        var annotations = new HashMap<String, String>();
        if (desired.getMetadata().getAnnotations() != null)
            annotations.putAll(desired.getMetadata().getAnnotations());
        annotations.put(FENCE, fence.toString());
        desired.getMetadata().setAnnotations(annotations);
    }
}
