/** Reads what is not published. */
@ApplicationModule
@NullMarked
package io.hexarch.server.broken.modules.curious;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
