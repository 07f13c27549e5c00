@NullMarked
package io.hexarch.platform.kubernetes.proxy;

import org.jspecify.annotations.NullMarked;
