package io.hexarch.workspaces;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** A workspace, which is one virtual cluster. */
public record WorkspaceId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.WORKSPACE;
    }

    /** Empty when the text is not such an id. */
    public static Optional<WorkspaceId> parse(String text) {
        return TypeId.parse(IdPrefix.WORKSPACE, text).map(WorkspaceId::new);
    }

    public Scope scope() {
        return Scope.workspace(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
