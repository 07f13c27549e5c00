package io.hexarch.applications;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** One release of an application. */
public record ReleaseId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.RELEASE;
    }

    /** Empty when the text is not such an id. */
    public static Optional<ReleaseId> parse(String text) {
        return TypeId.parse(IdPrefix.RELEASE, text).map(ReleaseId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
