@NullMarked
package io.hexarch.kernel;

import org.jspecify.annotations.NullMarked;
