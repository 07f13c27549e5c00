package io.hexarch.platform.kubernetes.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.apply.FieldConflict.Held;
import org.junit.jupiter.api.Test;

class FieldConflictTest {

    private static final String OWNER = "conflict with \"kubectl\" with subresource \"scale\" using apps/v1";

    @Test
    void shouldNameFieldsAndTheirOwners() {
        var status = new StatusBuilder()
                .withCode(409)
                .withMessage("Apply failed with 1 conflict")
                .withNewDetails()
                .addNewCause(".spec.replicas", OWNER, "FieldManagerConflict")
                .addNewCause("metadata", "something else", "Other")
                .endDetails()
                .build();

        var conflict = FieldConflict.of(failure(status));

        assertThat(conflict).hasMessageContaining("Apply failed with 1 conflict");
        assertThat(conflict.held()).containsExactly(new Held(".spec.replicas", OWNER));
    }

    @Test
    void shouldNameNobodyWhenTheObjectChangedAtTheSameMoment() {
        var status = new StatusBuilder()
                .withCode(409)
                .withMessage("the object has been modified")
                .build();

        assertThat(FieldConflict.of(failure(status)).held()).isEmpty();
        assertThat(FieldConflict.of(new KubernetesClientException("no status")).held())
                .isEmpty();
    }

    private static KubernetesClientException failure(Status status) {
        return new KubernetesClientException(status);
    }
}
