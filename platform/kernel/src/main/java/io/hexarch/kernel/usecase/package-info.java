/** Marks for what the application layer offers. */
@NullMarked
package io.hexarch.kernel.usecase;

import org.jspecify.annotations.NullMarked;
