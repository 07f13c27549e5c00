@NullMarked
package io.hexarch.platform.secrets;

import org.jspecify.annotations.NullMarked;
