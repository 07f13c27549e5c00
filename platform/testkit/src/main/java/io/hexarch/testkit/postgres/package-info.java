/** A real PostgreSQL for tests: one server, one migrated template, one copy per test class. */
@NullMarked
package io.hexarch.testkit.postgres;

import org.jspecify.annotations.NullMarked;
