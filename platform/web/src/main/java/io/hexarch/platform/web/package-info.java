/**
 * HTTP, once for all contexts: what a controller may take as arguments and answer, who is asking, and how a refusal reads.
 *
 * <p>This package is what contexts use; the packages below are how it works. Ports that contexts implement: {@link
 * io.hexarch.platform.web.Authenticator}, {@link io.hexarch.platform.web.CapabilitySource}, {@link
 * io.hexarch.platform.web.ApplicationGateway}, {@link io.hexarch.platform.web.ProblemDialect}.
 */
@ApplicationModule(
        id = "web",
        displayName = "web",
        allowedDependencies = {"kernel", "data", "data :: connection", "data :: upkeep"})
@NullMarked
package io.hexarch.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
