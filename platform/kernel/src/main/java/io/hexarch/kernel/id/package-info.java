/** Typed ids: UUIDv7 inside, TypeID outside. */
@NullMarked
package io.hexarch.kernel.id;

import org.jspecify.annotations.NullMarked;
