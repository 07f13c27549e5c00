/** Ways from this process to a service inside a cluster. */
@NullMarked
package io.hexarch.platform.kubernetes.endpoint;

import org.jspecify.annotations.NullMarked;
