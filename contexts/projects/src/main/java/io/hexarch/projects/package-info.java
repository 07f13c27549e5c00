/** Projects: namespaces inside a workspace, with people and limits. All that other contexts may call is in this package. */
@ApplicationModule(
        displayName = "projects",
        allowedDependencies = {
            "kernel",
            "data",
            "web",
            "events",
            "tasks",
            "kubernetes",
            "identity",
            "organizations",
            "workspaces"
        })
@NullMarked
package io.hexarch.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
