package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was applied completely, as annotations of the workspace's namespace: the hash of the objects, written after the last of them. A
 * step that was interrupted has no mark and is done again; one whose objects are others today is done again too.
 */
record HostMarks(Map<String, String> annotations) {

    private static final String PREFIX = "hexarch.io/applied-";
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    static HostMarks of(HasMetadata namespace) {
        var annotations = namespace.getMetadata().getAnnotations();
        return new HostMarks(annotations == null ? Map.of() : annotations);
    }

    static String name(ProvisioningStep step) {
        return PREFIX + step.text();
    }

    Optional<String> mark(ProvisioningStep step) {
        return Optional.ofNullable(annotations.get(name(step)));
    }

    boolean has(ProvisioningStep step, String hash) {
        return mark(step).filter(hash::equals).isPresent();
    }

    static String hash(List<? extends HasMetadata> objects) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var object : objects)
                digest.update(SERIALIZATION.asJson(object).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
