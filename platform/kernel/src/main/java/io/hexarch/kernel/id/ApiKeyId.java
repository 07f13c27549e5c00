package io.hexarch.kernel.id;

import java.util.Optional;
import java.util.UUID;

/** A long-lived key that acts for its owner. */
public record ApiKeyId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.API_KEY;
    }

    /** Empty when the text is not such an id. */
    public static Optional<ApiKeyId> parse(String text) {
        return TypeId.parse(IdPrefix.API_KEY, text).map(ApiKeyId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
