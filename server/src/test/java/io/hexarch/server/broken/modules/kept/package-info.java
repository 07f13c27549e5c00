/** Is open to nobody, and uses who uses it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hexarch.server.broken.modules.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
