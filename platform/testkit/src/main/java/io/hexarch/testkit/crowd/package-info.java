/** Many who come at the same instant. */
@NullMarked
package io.hexarch.testkit.crowd;

import org.jspecify.annotations.NullMarked;
