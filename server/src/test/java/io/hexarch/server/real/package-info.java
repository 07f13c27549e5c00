/** The whole server as a process of its own, on a real cluster. */
@NullMarked
package io.hexarch.server.real;

import org.jspecify.annotations.NullMarked;
