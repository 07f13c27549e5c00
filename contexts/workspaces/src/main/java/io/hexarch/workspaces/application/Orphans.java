package io.hexarch.workspaces.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is on the host by label and in nobody's wishes: left from a database that was restored or lost, or another installation's that
 * shares the host. Therefore it is told, and never removed without a person.
 */
public final class Orphans {

    private static final Actor PART = new Actor.SystemPart("workspaces");

    private final VirtualClusters clusters;
    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;

    public Orphans(VirtualClusters clusters, TenantTransaction transaction, WorkspaceRepository workspaces) {
        this.clusters = clusters;
        this.transaction = transaction;
        this.workspaces = workspaces;
    }

    /** @throws io.hexarch.workspaces.application.port.HostUnavailable when the host is silent */
    public List<Found> found() {
        // First the host, then the wishes: what is wished meanwhile is not on this list yet.
        Map<Optional<OrganizationId>, List<Found>> found =
                clusters.found().stream().collect(Collectors.groupingBy(Found::organization));
        var orphans = new ArrayList<Found>();
        found.forEach((organization, here) ->
                orphans.addAll(organization.map(known -> unknownIn(known, here)).orElse(here)));
        return orphans;
    }

    private List<Found> unknownIn(OrganizationId organization, List<Found> here) {
        return transaction.in(
                PART,
                organization,
                () -> here.stream()
                        .filter(one -> workspaces.find(one.workspace()).isEmpty())
                        .toList());
    }
}
