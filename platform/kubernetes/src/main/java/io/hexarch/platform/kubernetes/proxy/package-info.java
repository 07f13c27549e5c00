/** The Kubernetes API of a workspace, for people's own tools. */
@NullMarked
package io.hexarch.platform.kubernetes.proxy;

import org.jspecify.annotations.NullMarked;
