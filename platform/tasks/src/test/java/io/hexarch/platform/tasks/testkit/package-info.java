/** Fakes for the tests of contexts that have long work. */
@NullMarked
package io.hexarch.platform.tasks.testkit;

import org.jspecify.annotations.NullMarked;
