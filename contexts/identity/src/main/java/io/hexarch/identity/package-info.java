/**
 * People and machines, how they prove who they are, and the tokens they carry.
 *
 * <p>Other contexts call {@link io.hexarch.identity.People}, {@link io.hexarch.identity.PlatformRoles},
 * {@link io.hexarch.identity.PersonalKeys}, {@link io.hexarch.identity.ServiceAccountKeys},
 * {@link io.hexarch.identity.ToolTokens} and {@link io.hexarch.identity.TokenMinter}, and implement what is in {@code spi}.
 */
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"kernel", "data", "data :: upkeep", "web", "web :: json", "web :: settings", "secrets"})
@NullMarked
package io.hexarch.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
