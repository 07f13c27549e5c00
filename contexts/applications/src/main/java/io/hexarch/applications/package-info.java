/** Applications: workloads in a project, what they run, and how they are reached. All that other contexts may call is in this package. */
@ApplicationModule(
        displayName = "applications",
        allowedDependencies = {
            "kernel",
            "data",
            "data :: upkeep",
            "web",
            "web :: upgrade",
            "events",
            "tasks",
            "kubernetes",
            "workspaces",
            "projects"
        })
@NullMarked
package io.hexarch.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
