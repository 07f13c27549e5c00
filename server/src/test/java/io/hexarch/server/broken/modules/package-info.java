/** Modules that look into each other, for their borders to be found. */
@NullMarked
package io.hexarch.server.broken.modules;

import org.jspecify.annotations.NullMarked;
