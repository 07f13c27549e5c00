/** What holds for everything that is registered, found by reflection: who forgets it in something new is told here. */
@NullMarked
package io.hexarch.server.guard;

import org.jspecify.annotations.NullMarked;
