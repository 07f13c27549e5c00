/** A server that dies while it provisions, in a process of its own, and what is left when another goes on. */
@NullMarked
package io.hexarch.workspaces.mortal;

import org.jspecify.annotations.NullMarked;
