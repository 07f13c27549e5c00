/**
 * The event log: what happened, written in the transaction in which it happened, read by every consumer in one order, shown live to who
 * may see it.
 */
@ApplicationModule(
        id = "events",
        displayName = "events",
        allowedDependencies = {"kernel", "data", "web"})
@NullMarked
package io.hexarch.platform.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
