package io.hexarch.identity;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.id.PersonId;
import java.util.Set;

/** Who runs the installation. */
public interface PlatformRoles {

    /** The person's roles on the platform, at most a second old. From memory, mostly; call it outside transactions. */
    Set<BuiltInRole> of(PersonId person);
}
