@NullMarked
package io.hexarch.broken;

import org.jspecify.annotations.NullMarked;
