/** Where a cluster is and with what it is entered; kubeconfigs, TLS. */
@NullMarked
package io.hexarch.platform.kubernetes.connection;

import org.jspecify.annotations.NullMarked;
