/** Whether a cluster can carry workspaces, and what is missing. */
@NullMarked
package io.hexarch.platform.kubernetes.preflight;

import org.jspecify.annotations.NullMarked;
