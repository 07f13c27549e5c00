package io.hexarch.kernel.id;

import java.util.Optional;
import java.util.UUID;

/** An invitation into an organization. */
public record InvitationId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.INVITATION;
    }

    /** Empty when the text is not such an id. */
    public static Optional<InvitationId> parse(String text) {
        return TypeId.parse(IdPrefix.INVITATION, text).map(InvitationId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
