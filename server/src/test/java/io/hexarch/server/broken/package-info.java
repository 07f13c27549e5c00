/** Use cases as somebody in a hurry would write them, for the guards to find. */
@NullMarked
package io.hexarch.server.broken;

import org.jspecify.annotations.NullMarked;
