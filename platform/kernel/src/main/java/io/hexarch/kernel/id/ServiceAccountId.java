package io.hexarch.kernel.id;

import java.util.Optional;
import java.util.UUID;

/** A machine that belongs to an organization. */
public record ServiceAccountId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.SERVICE_ACCOUNT;
    }

    /** Empty when the text is not such an id. */
    public static Optional<ServiceAccountId> parse(String text) {
        return TypeId.parse(IdPrefix.SERVICE_ACCOUNT, text).map(ServiceAccountId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
