package io.hexarch.kernel.id;

import java.util.Optional;
import java.util.UUID;

/** One sign-in of a person on one device. */
public record SessionId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.SESSION;
    }

    /** Empty when the text is not such an id. */
    public static Optional<SessionId> parse(String text) {
        return TypeId.parse(IdPrefix.SESSION, text).map(SessionId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
