package io.hexarch.kernel.id;

import java.util.Optional;
import java.util.UUID;

/** A tenant. */
public record OrganizationId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.ORGANIZATION;
    }

    /** Empty when the text is not such an id. */
    public static Optional<OrganizationId> parse(String text) {
        return TypeId.parse(IdPrefix.ORGANIZATION, text).map(OrganizationId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
