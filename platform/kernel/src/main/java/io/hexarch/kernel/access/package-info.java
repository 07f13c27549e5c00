/** What an actor may do, on which scope. */
@NullMarked
package io.hexarch.kernel.access;

import org.jspecify.annotations.NullMarked;
