/** Kubernetes' notation of amounts. */
@NullMarked
package io.hexarch.platform.kubernetes.quantity;

import org.jspecify.annotations.NullMarked;
