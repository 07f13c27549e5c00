/** How fast the programs start, and how much memory the server takes. */
@NullMarked
package io.hexarch.benchmarks.server;

import org.jspecify.annotations.NullMarked;
