@NullMarked
package io.hexarch.platform.kubernetes.quantity;

import org.jspecify.annotations.NullMarked;
