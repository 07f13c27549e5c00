@NullMarked
package io.hexarch.platform.kubernetes.apply;

import org.jspecify.annotations.NullMarked;
