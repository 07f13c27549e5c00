/** People who come over HTTP, for the tests of every context that they use. */
@NullMarked
package io.hexarch.organizations.testkit;

import org.jspecify.annotations.NullMarked;
