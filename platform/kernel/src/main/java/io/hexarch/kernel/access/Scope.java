package io.hexarch.kernel.access;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TypeId;
import java.util.Optional;
import java.util.UUID;

/**
 * A node of the scope tree: what a permission is asked on and a role is granted on.
 *
 * @param id the resource's UUID; nil for the platform
 */
public record Scope(ScopeKind kind, UUID id) {

    public static final Scope PLATFORM = new Scope(ScopeKind.PLATFORM, new UUID(0, 0));

    public static Scope of(OrganizationId organization) {
        return new Scope(ScopeKind.ORGANIZATION, organization.value());
    }

    public static Scope of(PersonId person) {
        return new Scope(ScopeKind.PERSON, person.value());
    }

    public static Scope workspace(UUID id) {
        return new Scope(ScopeKind.WORKSPACE, id);
    }

    public static Scope project(UUID id) {
        return new Scope(ScopeKind.PROJECT, id);
    }

    /** Of an organization, a workspace or a project; empty when the text is the id of none of them. */
    public static Optional<Scope> parse(String text) {
        return TypeId.parse(IdPrefix.ORGANIZATION, text)
                .map(id -> new Scope(ScopeKind.ORGANIZATION, id))
                .or(() -> TypeId.parse(IdPrefix.WORKSPACE, text).map(Scope::workspace))
                .or(() -> TypeId.parse(IdPrefix.PROJECT, text).map(Scope::project));
    }

    /** The resource's id as the outside sees it; empty text for the platform. */
    public String text() {
        return switch (kind) {
            case PLATFORM -> "";
            case PERSON -> TypeId.format(IdPrefix.PERSON, id);
            case ORGANIZATION -> TypeId.format(IdPrefix.ORGANIZATION, id);
            case WORKSPACE -> TypeId.format(IdPrefix.WORKSPACE, id);
            case PROJECT -> TypeId.format(IdPrefix.PROJECT, id);
        };
    }
}
