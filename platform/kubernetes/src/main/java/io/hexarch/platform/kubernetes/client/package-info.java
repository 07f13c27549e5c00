/** Clients per cluster, cached and bounded. */
@NullMarked
package io.hexarch.platform.kubernetes.client;

import org.jspecify.annotations.NullMarked;
