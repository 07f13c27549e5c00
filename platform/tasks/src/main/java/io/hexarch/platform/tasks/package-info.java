/**
 * Durable long work. A wish and its reconciliation are one transaction; then a reconciler observes, compares and acts until what is
 * there is what was wished, whatever is killed in between.
 */
@ApplicationModule(
        id = "tasks",
        displayName = "tasks",
        allowedDependencies = {"kernel", "data"})
@NullMarked
package io.hexarch.platform.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
