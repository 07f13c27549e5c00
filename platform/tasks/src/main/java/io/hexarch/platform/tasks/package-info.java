/**
 * Durable long work. A wish and its reconciliation are one transaction; then a reconciler observes, compares and acts until what is
 * there is what was wished, whatever is killed in between.
 */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"kernel", "data", "web"})
@NullMarked
package io.hexarch.platform.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
