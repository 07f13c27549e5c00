package io.hexarch.workspaces.domain;

import java.time.Instant;

/** Where a workspace stands, and since when. */
public sealed interface WorkspaceState {

    Instant since();

    /** Wished; nothing is on the host yet. */
    record Requested(Instant since) implements WorkspaceState {}

    record Provisioning(ProvisioningStep step, Instant since) implements WorkspaceState {}

    record Ready(Instant since) implements WorkspaceState {}

    record FallingAsleep(Instant since) implements WorkspaceState {}

    record Sleeping(Instant since) implements WorkspaceState {}

    record Waking(Instant since) implements WorkspaceState {}

    record Deleting(Instant since) implements WorkspaceState {}

    /** @param retriable whether trying again may help without another wish */
    record Failed(String reason, boolean retriable, Instant since) implements WorkspaceState {}

    /** What is to be found on the host in the end. */
    default Goal goal() {
        return switch (this) {
            case Requested _, Provisioning _, Waking _, Ready _ -> Goal.RUNNING;
            case FallingAsleep _, Sleeping _ -> Goal.ASLEEP;
            case Deleting _ -> Goal.GONE;
            case Failed _ -> Goal.NONE;
        };
    }

    /** The state's name, as the API and events say it. */
    default StateName name() {
        return switch (this) {
            case Requested _ -> StateName.REQUESTED;
            case Provisioning _ -> StateName.PROVISIONING;
            case Ready _ -> StateName.READY;
            case FallingAsleep _ -> StateName.FALLING_ASLEEP;
            case Sleeping _ -> StateName.SLEEPING;
            case Waking _ -> StateName.WAKING;
            case Deleting _ -> StateName.DELETING;
            case Failed _ -> StateName.FAILED;
        };
    }

    /** What the host should come to. */
    enum Goal {
        RUNNING,
        ASLEEP,
        GONE,
        /** Nothing until a person decides. */
        NONE
    }
}
