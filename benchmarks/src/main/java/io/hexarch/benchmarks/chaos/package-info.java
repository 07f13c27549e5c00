/** What becomes of work when the server is killed in the middle of it. */
@NullMarked
package io.hexarch.benchmarks.chaos;

import org.jspecify.annotations.NullMarked;
