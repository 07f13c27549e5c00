@NullMarked
package io.hexarch.platform.kubernetes;

import org.jspecify.annotations.NullMarked;
