/**
 * Who did what, to what, when, from where, on whose behalf, with which result.
 *
 * <p>Implements the kernel's {@code Journal} and {@code Refusals}; nothing else of it is called by other contexts.
 */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"kernel", "data", "data :: upkeep", "events", "secrets", "identity"})
@NullMarked
package io.hexarch.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
