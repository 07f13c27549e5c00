package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** A scope that roles are granted on, as the outside names it: by the id of the organization, workspace or project. */
public record ScopeId(Scope scope) implements TypedId {

    public ScopeId {
        if (scope.kind().compareTo(ScopeKind.ORGANIZATION) < 0)
            throw new IllegalArgumentException("nothing is granted on a " + scope.kind());
    }

    @Override
    public UUID value() {
        return scope.id();
    }

    @Override
    public IdPrefix prefix() {
        return switch (scope.kind()) {
            case ORGANIZATION -> IdPrefix.ORGANIZATION;
            case WORKSPACE -> IdPrefix.WORKSPACE;
            case PROJECT -> IdPrefix.PROJECT;
            case PLATFORM, PERSON -> throw new IllegalStateException("no such scope");
        };
    }

    /** Empty when the text is the id of none of the three. */
    public static Optional<ScopeId> parse(String text) {
        return Scope.parse(text).map(ScopeId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
