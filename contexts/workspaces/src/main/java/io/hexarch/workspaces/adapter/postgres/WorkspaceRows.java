package io.hexarch.workspaces.adapter.postgres;

import static java.util.Objects.requireNonNull;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.adapter.postgres.jooq.tables.records.WorkspaceRecord;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Shape;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Timeline;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import io.hexarch.workspaces.domain.WorkspaceState;
import io.hexarch.workspaces.domain.WorkspaceState.Deleting;
import io.hexarch.workspaces.domain.WorkspaceState.Failed;
import io.hexarch.workspaces.domain.WorkspaceState.FallingAsleep;
import io.hexarch.workspaces.domain.WorkspaceState.Provisioning;
import io.hexarch.workspaces.domain.WorkspaceState.Ready;
import io.hexarch.workspaces.domain.WorkspaceState.Requested;
import io.hexarch.workspaces.domain.WorkspaceState.Sleeping;
import io.hexarch.workspaces.domain.WorkspaceState.Waking;
import java.util.Optional;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** A workspace as a row, and back. */
final class WorkspaceRows {

    private final JsonMapper json = JsonMapper.shared();

    WorkspaceRecord write(Workspace workspace) {
        var row = new WorkspaceRecord();
        row.setOrganizationId(workspace.organization().value());
        row.setId(workspace.id().value());
        row.setName(workspace.name().value());
        row.setShape(JSONB.valueOf(json.writeValueAsString(workspace.shape())));
        row.setTimeline(JSONB.valueOf(json.writeValueAsString(workspace.timeline())));
        row.setKubernetesVersion(workspace.kubernetesVersion().orElse(null));
        row.setCreatedAt(workspace.createdAt());
        row.setReadyAt(workspace.readyAt().orElse(null));
        row.setGeneration(workspace.generation().value());
        row.setRevision(workspace.revision());
        writeState(row, workspace.state());
        return row;
    }

    private static void writeState(WorkspaceRecord row, WorkspaceState state) {
        row.setState(state.name().text());
        row.setStateSince(state.since());
        row.setStep(state instanceof Provisioning(var step, var _) ? step.name() : null);
        row.setReason(state instanceof Failed(var reason, var _, var _) ? reason : null);
        row.setRetriable(state instanceof Failed(var _, boolean retriable, var _) ? retriable : null);
    }

    Workspace read(WorkspaceRecord row) {
        return new Workspace(
                new WorkspaceId(row.getId()),
                new OrganizationId(row.getOrganizationId()),
                new WorkspaceName(row.getName()),
                json.readValue(row.getShape().data(), Shape.class),
                readState(row),
                json.readValue(row.getTimeline().data(), Timeline.class),
                Optional.ofNullable(row.getKubernetesVersion()),
                row.getCreatedAt(),
                Optional.ofNullable(row.getReadyAt()),
                new Generation(row.getGeneration()),
                row.getRevision());
    }

    private static WorkspaceState readState(WorkspaceRecord row) {
        var since = row.getStateSince();
        return switch (StateName.parse(row.getState()).orElseThrow()) {
            case REQUESTED -> new Requested(since);
            case PROVISIONING -> new Provisioning(ProvisioningStep.valueOf(requireNonNull(row.getStep())), since);
            case READY -> new Ready(since);
            case FALLING_ASLEEP -> new FallingAsleep(since);
            case SLEEPING -> new Sleeping(since);
            case WAKING -> new Waking(since);
            case DELETING -> new Deleting(since);
            case FAILED -> new Failed(requireNonNull(row.getReason()), requireNonNull(row.getRetriable()), since);
        };
    }
}
