/** What it costs to know who asks and whether they may, and how soon a server knows what was changed at another. */
@NullMarked
package io.hexarch.benchmarks.authorization;

import org.jspecify.annotations.NullMarked;
