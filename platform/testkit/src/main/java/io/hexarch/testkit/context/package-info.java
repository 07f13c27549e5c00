/** A module running in a Spring context of its own, on a database of its own. */
@NullMarked
package io.hexarch.testkit.context;

import org.jspecify.annotations.NullMarked;
