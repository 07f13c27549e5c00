package io.hexarch.projects;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** A project, which is one namespace of a workspace. */
public record ProjectId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.PROJECT;
    }

    /** Empty when the text is not such an id. */
    public static Optional<ProjectId> parse(String text) {
        return TypeId.parse(IdPrefix.PROJECT, text).map(ProjectId::new);
    }

    public Scope scope() {
        return Scope.project(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
