package io.hexarch.kernel.id;

import java.util.Optional;
import java.util.UUID;

/** A human being with an account. */
public record PersonId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.PERSON;
    }

    /** Empty when the text is not such an id. */
    public static Optional<PersonId> parse(String text) {
        return TypeId.parse(IdPrefix.PERSON, text).map(PersonId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
