/** Processes from outside: when they are there, what they use. */
@NullMarked
package io.hexarch.benchmarks.process;

import org.jspecify.annotations.NullMarked;
