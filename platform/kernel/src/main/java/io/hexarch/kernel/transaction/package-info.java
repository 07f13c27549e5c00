/** Units of work with a declared tenant. */
@NullMarked
package io.hexarch.kernel.transaction;

import org.jspecify.annotations.NullMarked;
