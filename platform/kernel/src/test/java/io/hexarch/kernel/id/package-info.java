@NullMarked
package io.hexarch.kernel.id;

import org.jspecify.annotations.NullMarked;
