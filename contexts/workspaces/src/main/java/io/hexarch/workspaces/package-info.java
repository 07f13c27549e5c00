/** Virtual clusters: what a team wishes, and what has become of it. All that other contexts may call is in this package. */
@ApplicationModule(
        displayName = "workspaces",
        allowedDependencies = {"kernel", "data", "web", "tasks", "kubernetes", "identity", "organizations", "events"})
@NullMarked
package io.hexarch.workspaces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
