/**
 * The tenant: who belongs to it and with which roles; who may do what.
 *
 * <p>Other contexts call {@link io.hexarch.organizations.Organizations} and {@link io.hexarch.organizations.Grants}. Implements the
 * kernel's {@code Access}, {@code Scopes} and {@code Entitlements}, and identity's {@code Memberships} and {@code Invitations}.
 */
@ApplicationModule(
        displayName = "organizations",
        allowedDependencies = {"kernel", "data", "data :: upkeep", "web", "identity", "identity :: spi"})
@NullMarked
package io.hexarch.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
