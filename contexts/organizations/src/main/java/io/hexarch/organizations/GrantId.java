package io.hexarch.organizations;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** One role of one subject on one scope. */
public record GrantId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.GRANT;
    }

    /** Empty when the text is not such an id. */
    public static Optional<GrantId> parse(String text) {
        return TypeId.parse(IdPrefix.GRANT, text).map(GrantId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
