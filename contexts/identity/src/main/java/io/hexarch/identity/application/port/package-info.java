/** What the use cases of identity need of the outside. */
@NullMarked
package io.hexarch.identity.application.port;

import org.jspecify.annotations.NullMarked;
