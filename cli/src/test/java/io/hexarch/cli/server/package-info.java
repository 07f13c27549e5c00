/** A server over real HTTP that answers as the API says, for tests of the client alone. */
@NullMarked
package io.hexarch.cli.server;

import org.jspecify.annotations.NullMarked;
