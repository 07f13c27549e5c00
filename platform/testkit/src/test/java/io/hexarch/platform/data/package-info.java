@NullMarked
package io.hexarch.platform.data;

import org.jspecify.annotations.NullMarked;
