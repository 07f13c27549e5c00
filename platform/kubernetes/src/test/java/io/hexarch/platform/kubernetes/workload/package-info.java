@NullMarked
package io.hexarch.platform.kubernetes.workload;

import org.jspecify.annotations.NullMarked;
