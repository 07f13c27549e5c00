/** Servers as processes of their own: two on one PostgreSQL, frozen and killed while the other works; one killed on a real cluster. */
@NullMarked
package io.hexarch.server.replica;

import org.jspecify.annotations.NullMarked;
