/** What identity needs of contexts above it. */
@NullMarked
@NamedInterface("spi")
package io.hexarch.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
