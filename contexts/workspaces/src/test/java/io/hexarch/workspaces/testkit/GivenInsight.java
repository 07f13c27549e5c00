package io.hexarch.workspaces.testkit;

import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a host knows about workspaces: as much as a test says. */
public final class GivenInsight implements WorkspaceInsight {

    private final Map<WorkspaceId, List<HostEvent>> events = new ConcurrentHashMap<>();
    private final Map<WorkspaceId, Usage> usages = new ConcurrentHashMap<>();
    private volatile boolean silent;

    public void noticed(WorkspaceId workspace, HostEvent... noticed) {
        events.put(workspace, List.of(noticed));
    }

    public void uses(WorkspaceId workspace, Usage usage) {
        usages.put(workspace, usage);
    }

    /** From now on the host is silent, or answers again. */
    public void silent(boolean isSilent) {
        silent = isSilent;
    }

    @Override
    public List<HostEvent> events(WorkspaceId workspace) {
        answer();
        return events.getOrDefault(workspace, List.of());
    }

    @Override
    public Optional<Usage> usage(WorkspaceId workspace) {
        answer();
        return Optional.ofNullable(usages.get(workspace));
    }

    private void answer() {
        if (silent) throw new HostUnavailable("the host cluster does not answer");
    }
}
