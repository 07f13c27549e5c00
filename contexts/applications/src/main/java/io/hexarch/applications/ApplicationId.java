package io.hexarch.applications;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** A workload of a project. */
public record ApplicationId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.APPLICATION;
    }

    /** Empty when the text is not such an id. */
    public static Optional<ApplicationId> parse(String text) {
        return TypeId.parse(IdPrefix.APPLICATION, text).map(ApplicationId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
