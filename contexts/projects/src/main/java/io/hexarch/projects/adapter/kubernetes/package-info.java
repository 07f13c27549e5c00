/** Projects as namespaces of a workspace. */
@NullMarked
package io.hexarch.projects.adapter.kubernetes;

import org.jspecify.annotations.NullMarked;
