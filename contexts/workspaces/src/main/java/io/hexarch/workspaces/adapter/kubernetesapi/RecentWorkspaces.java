package io.hexarch.workspaces.adapter.kubernetesapi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.KnownWorkspaces;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;
import java.time.Duration;
import java.util.Optional;

/** Keeps what was read for 2 s, so that a burst of kubectl's requests costs one query; what is about to change, for a tenth of one. */
public final class RecentWorkspaces implements KnownWorkspaces {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration PASSING = Duration.ofMillis(100);

    private record Key(OrganizationId organization, WorkspaceId workspace) {}

    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;
    private final Cache<Key, Workspace> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfter(Expiry.<Key, Workspace>writing((_, workspace) -> keptFor(workspace)))
            .build();

    public RecentWorkspaces(TenantTransaction transaction, WorkspaceRepository workspaces) {
        this.transaction = transaction;
        this.workspaces = workspaces;
    }

    @Override
    public Optional<Workspace> find(Actor actor, WorkspaceId id) {
        var key = new Key(actor.tenant(), id);
        var known = recent.getIfPresent(key);
        if (known != null) return Optional.of(known);
        var found = transaction.in(actor, key.organization(), () -> workspaces.find(id));
        found.ifPresent(workspace -> recent.put(key, workspace));
        return found;
    }

    private static Duration keptFor(Workspace workspace) {
        return switch (workspace.state().name()) {
            case READY, SLEEPING, FAILED -> FRESH;
            case REQUESTED, PROVISIONING, FALLING_ASLEEP, WAKING, DELETING -> PASSING;
        };
    }
}
