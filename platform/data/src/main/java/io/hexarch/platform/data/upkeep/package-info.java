/** Small work that every replica does by itself, again and again. */
@NullMarked
package io.hexarch.platform.data.upkeep;

import org.jspecify.annotations.NullMarked;
