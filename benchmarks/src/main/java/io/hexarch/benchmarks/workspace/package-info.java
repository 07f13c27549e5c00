/** How long a workspace takes, from the wish to an answer of its Kubernetes, and what it costs. */
@NullMarked
package io.hexarch.benchmarks.workspace;

import org.jspecify.annotations.NullMarked;
