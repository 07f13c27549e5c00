/** Who acts, with what proof and from where. */
@NullMarked
package io.hexarch.kernel.actor;

import org.jspecify.annotations.NullMarked;
