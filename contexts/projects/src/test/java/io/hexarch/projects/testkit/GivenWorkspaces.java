package io.hexarch.projects.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceView;
import io.hexarch.workspaces.WorkspaceView.Readiness;
import io.hexarch.workspaces.Workspaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Workspaces that a test names. */
public final class GivenWorkspaces implements Workspaces {

    private final CountedIds ids = new CountedIds();
    private final Map<WorkspaceId, WorkspaceView> workspaces = new LinkedHashMap<>();

    public WorkspaceId ready(OrganizationId organization) {
        return put(new WorkspaceId(ids.next()), organization, "ready", Readiness.READY);
    }

    public void leaving(WorkspaceId id, OrganizationId organization) {
        put(id, organization, "deleting", Readiness.LEAVING);
    }

    public void gone(WorkspaceId id) {
        workspaces.remove(id);
    }

    private WorkspaceId put(WorkspaceId id, OrganizationId organization, String state, Readiness readiness) {
        workspaces.put(id, new WorkspaceView(id, organization, "team-a", state, readiness));
        return id;
    }

    @Override
    public Optional<WorkspaceView> find(WorkspaceId id) {
        return Optional.ofNullable(workspaces.get(id));
    }
}
