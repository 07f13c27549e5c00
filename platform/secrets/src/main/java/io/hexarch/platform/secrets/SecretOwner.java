package io.hexarch.platform.secrets;

import io.hexarch.kernel.id.OrganizationId;
import java.util.UUID;

/**
 * Whose secret it is, and thus whose data key seals it.
 *
 * @param id the organization's, or the nil UUID for Hexarch itself
 */
public record SecretOwner(UUID id) {

    /** Hexarch itself: signing keys, credentials of host clusters. */
    public static final SecretOwner PLATFORM = new SecretOwner(new UUID(0, 0));

    public static SecretOwner of(OrganizationId organization) {
        return new SecretOwner(organization.value());
    }

    boolean isPlatform() {
        return equals(PLATFORM);
    }
}
