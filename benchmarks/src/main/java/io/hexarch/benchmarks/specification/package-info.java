/** The page of all figures. */
@NullMarked
package io.hexarch.benchmarks.specification;

import org.jspecify.annotations.NullMarked;
