/** The one deployable: puts the modules together and starts them. No rule of the business lives here. */
@NullMarked
package io.hexarch.server;

import org.jspecify.annotations.NullMarked;
