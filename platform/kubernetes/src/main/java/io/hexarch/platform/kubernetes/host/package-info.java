/** The one cluster that carries the workspaces: where it is, and how far. */
@NullMarked
package io.hexarch.platform.kubernetes.host;

import org.jspecify.annotations.NullMarked;
