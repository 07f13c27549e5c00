@NullMarked
package io.hexarch.platform.kubernetes.endpoint;

import org.jspecify.annotations.NullMarked;
