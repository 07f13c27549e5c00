@NullMarked
package io.hexarch.platform.kubernetes.host;

import org.jspecify.annotations.NullMarked;
