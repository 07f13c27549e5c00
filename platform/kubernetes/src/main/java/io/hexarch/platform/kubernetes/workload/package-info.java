/** What applications need of a cluster: watching, logs, use of resources. */
@NullMarked
package io.hexarch.platform.kubernetes.workload;

import org.jspecify.annotations.NullMarked;
