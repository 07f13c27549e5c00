/** What was measured, as it is kept. */
@NullMarked
package io.hexarch.benchmarks.result;

import org.jspecify.annotations.NullMarked;
