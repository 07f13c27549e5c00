/** Load that does not wait for its answers. */
@NullMarked
package io.hexarch.benchmarks.load;

import org.jspecify.annotations.NullMarked;
