/** An attacker who tries every way into another organization that there is: each route, each place for an id in it, as everybody. */
@NullMarked
package io.hexarch.server.attack;

import org.jspecify.annotations.NullMarked;
