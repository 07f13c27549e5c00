/**
 * How Hexarch talks to Kubernetes: connections and clients, server-side apply with fences, watches, charts, preflight, ways to a
 * workspace's API, and the proxy that people's own tools use.
 */
@ApplicationModule(
        id = "kubernetes",
        displayName = "kubernetes",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel", "web", "web :: security", "web :: upgrade"})
@NullMarked
package io.hexarch.platform.kubernetes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
