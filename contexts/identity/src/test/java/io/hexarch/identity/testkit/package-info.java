/** Fakes of identity's ports. */
@NullMarked
package io.hexarch.identity.testkit;

import org.jspecify.annotations.NullMarked;
