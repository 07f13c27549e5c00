/** What the tests of this context share. */
@NullMarked
package io.hexarch.audit.testkit;

import org.jspecify.annotations.NullMarked;
