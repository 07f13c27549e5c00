/** What the design says about code, as tests over the byte code of one module. */
@NullMarked
package io.hexarch.testkit.architecture;

import org.jspecify.annotations.NullMarked;
