package io.hexarch.workspaces.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.application.port.WorkspaceRepository.Filter;
import io.hexarch.workspaces.domain.Transition;
import io.hexarch.workspaces.domain.Workspace;
import java.time.Clock;
import java.util.Optional;

/** Wishes all workspaces of an organization away that is erased. Their own long work takes them down from their hosts. */
public final class EndWorkspaces {

    private static final Actor KEEPER = new Actor.SystemPart("workspaces");

    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;
    private final WorkspaceWishes wishes;
    private final Clock clock;

    public EndWorkspaces(
            TenantTransaction transaction, WorkspaceRepository workspaces, WorkspaceWishes wishes, Clock clock) {
        this.transaction = transaction;
        this.workspaces = workspaces;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** How many are still there; asking again wishes nothing twice. */
    public int endAll(OrganizationId organization) {
        int left = 0;
        var next = Optional.of(new PageRequest(PageRequest.MAXIMUM_LIMIT, Optional.empty()));
        while (next.isPresent()) {
            var page = page(organization, next.orElseThrow());
            for (var workspace : page.items()) end(organization, workspace.id());
            left += page.items().size();
            next = page.next().map(key -> new PageRequest(PageRequest.MAXIMUM_LIMIT, Optional.of(key)));
        }
        return left;
    }

    private Page<Workspace> page(OrganizationId organization, PageRequest page) {
        return transaction.in(KEEPER, organization, () -> workspaces.list(organization, Filter.NONE, page));
    }

    private void end(OrganizationId organization, WorkspaceId id) {
        transaction.run(KEEPER, organization, () -> {
            var leaving = workspaces.lock(id).map(workspace -> workspace.delete(clock.instant()));
            if (leaving.isPresent() && leaving.orElseThrow() instanceof Transition.Changed(var changed)) {
                workspaces.save(changed);
                wishes.delete(KEEPER, changed);
            }
        });
    }
}
