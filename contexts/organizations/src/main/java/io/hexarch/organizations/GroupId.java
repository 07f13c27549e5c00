package io.hexarch.organizations;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** A group of people, machines and other groups. */
public record GroupId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.GROUP;
    }

    /** Empty when the text is not such an id. */
    public static Optional<GroupId> parse(String text) {
        return TypeId.parse(IdPrefix.GROUP, text).map(GroupId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
