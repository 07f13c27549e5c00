/** Doubles of what the workspaces context needs of the outside; each passes the contract of its port. */
@NullMarked
package io.hexarch.workspaces.testkit;

import org.jspecify.annotations.NullMarked;
