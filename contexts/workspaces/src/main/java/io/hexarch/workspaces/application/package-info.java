/** One class for each thing that can be done with a workspace. */
@NullMarked
package io.hexarch.workspaces.application;

import org.jspecify.annotations.NullMarked;
