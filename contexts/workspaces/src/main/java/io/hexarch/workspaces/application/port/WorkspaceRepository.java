package io.hexarch.workspaces.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import java.util.Optional;

/** Workspaces of the organization whose transaction it is called in. */
public interface WorkspaceRepository {

    /** False, and nothing added, when the organization has one of that name. */
    boolean add(Workspace workspace);

    Optional<Workspace> find(WorkspaceId id);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Workspace> lock(WorkspaceId id);

    /** Of a locked one. */
    void save(Workspace workspace);

    void remove(WorkspaceId id);

    /** By name. */
    Page<Workspace> list(OrganizationId organization, Filter filter, PageRequest page);

    /** Empty parts match everything; {@code name} matches within names. */
    record Filter(Optional<StateName> state, Optional<String> name) {
        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty());

        public boolean matches(Workspace workspace) {
            return state.map(wanted -> wanted == workspace.state().name()).orElse(true)
                    && name.map(part -> workspace.name().value().contains(part)).orElse(true);
        }

        /** For searching by exact name. */
        public static Filter named(WorkspaceName name) {
            return new Filter(Optional.empty(), Optional.of(name.value()));
        }
    }
}
