@NullMarked
package io.hexarch.testkit.architecture;

import org.jspecify.annotations.NullMarked;
