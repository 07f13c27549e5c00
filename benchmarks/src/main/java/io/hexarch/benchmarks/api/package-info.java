/** How fast the API answers under load. */
@NullMarked
package io.hexarch.benchmarks.api;

import org.jspecify.annotations.NullMarked;
