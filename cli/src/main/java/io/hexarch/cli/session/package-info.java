/** Speaking to the server as somebody: which token goes with a call, and how a new one is got. */
@NullMarked
package io.hexarch.cli.session;

import org.jspecify.annotations.NullMarked;
