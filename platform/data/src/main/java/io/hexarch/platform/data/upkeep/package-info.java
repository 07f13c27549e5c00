/** Small work that every replica does by itself, again and again. */
@NamedInterface("upkeep")
@NullMarked
package io.hexarch.platform.data.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
