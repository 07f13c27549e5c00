/**
 * The words that every context shares, and the ports that low contexts need of high ones. No framework, no technology.
 *
 * <p>Packages: {@code id} typed ids · {@code actor} who acts · {@code access} what they may · {@code event} what happened ·
 * {@code problem} why not · {@code page} lists · {@code transaction} units of work · {@code entitlement} how much.
 */
@ApplicationModule(
        displayName = "kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.hexarch.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
