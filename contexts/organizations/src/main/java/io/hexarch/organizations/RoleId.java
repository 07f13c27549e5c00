package io.hexarch.organizations;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** A role that an organization made for itself. */
public record RoleId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.ROLE;
    }

    /** Empty when the text is not such an id. */
    public static Optional<RoleId> parse(String text) {
        return TypeId.parse(IdPrefix.ROLE, text).map(RoleId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
