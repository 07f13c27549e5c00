package io.hexarch.workspaces.application.port;

import io.hexarch.workspaces.domain.ProvisioningStep;

/** What was seen of a virtual cluster on its host. */
public sealed interface Observation {

    /** Nothing that bears its label is there. */
    record Absent() implements Observation {}

    /** All before the step is in place; the step is to be done by {@link VirtualClusters#advance}. */
    record Lacking(ProvisioningStep step) implements Observation {}

    /**
     * The step was begun, and the host works on it.
     *
     * @param message what is being waited for, in words for the workspace's owner
     */
    record Waiting(ProvisioningStep step, String message) implements Observation {}

    /**
     * All is in place, and a request as a member was answered.
     *
     * @param kubernetesVersion of the virtual API, for example {@code v1.35.6}
     */
    record Running(String kubernetesVersion) implements Observation {}

    /**
     * On its way to sleep.
     *
     * @param podsLeft pods on the host that have not ended
     */
    record FallingAsleep(int podsLeft) implements Observation {}

    /** No pod of it is on the host; its data is. */
    record Asleep() implements Observation {}

    /**
     * Being deleted.
     *
     * @param message what is still there
     */
    record Leaving(String message) implements Observation {}

    /**
     * It does not go on by itself.
     *
     * @param step where it stands
     * @param reason what is wrong and how to mend it, in words for a person
     * @param retriable false when only another wish or the operator can help
     */
    record Broken(ProvisioningStep step, String reason, boolean retriable) implements Observation {}
}
