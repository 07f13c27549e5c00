package io.hexarch.workspaces.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Organizations;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.application.port.WorkspaceRepository.Filter;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Transition;
import io.hexarch.workspaces.domain.Workspace;
import java.time.Clock;
import java.util.Optional;

/**
 * Puts to sleep what runs for an organization that is not worked in. One that is on its way to ready is asked again when it is there;
 * one that failed or is being deleted stays what it is.
 */
public final class RestWorkspaces {

    private static final Actor KEEPER = new Actor.SystemPart("workspaces");

    private final TenantTransaction transaction;
    private final Organizations organizations;
    private final WorkspaceRepository workspaces;
    private final WorkspaceWishes wishes;
    private final Clock clock;

    public RestWorkspaces(
            TenantTransaction transaction,
            Organizations organizations,
            WorkspaceRepository workspaces,
            WorkspaceWishes wishes,
            Clock clock) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.workspaces = workspaces;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** All of them. Nothing happens while the organization is worked in. */
    public void restAll(OrganizationId organization) {
        var next = Optional.of(new PageRequest(PageRequest.MAXIMUM_LIMIT, Optional.empty()));
        while (next.isPresent()) {
            var page = ready(organization, next.orElseThrow());
            for (var workspace : page.items()) rest(organization, workspace.id());
            next = page.next().map(key -> new PageRequest(PageRequest.MAXIMUM_LIMIT, Optional.of(key)));
        }
    }

    private Page<Workspace> ready(OrganizationId organization, PageRequest page) {
        var ready = new Filter(Optional.of(StateName.READY), Optional.empty());
        return transaction.in(KEEPER, organization, () -> workspaces.list(organization, ready, page));
    }

    /** One of them. */
    public void rest(OrganizationId organization, WorkspaceId id) {
        transaction.run(KEEPER, organization, () -> {
            if (organizations.open(organization)) return;
            var asleep = workspaces.lock(id).map(workspace -> workspace.sleep(clock.instant()));
            if (asleep.isPresent() && asleep.orElseThrow() instanceof Transition.Changed(var changed)) {
                workspaces.save(changed);
                wishes.sleep(KEEPER, changed);
            }
        });
    }
}
