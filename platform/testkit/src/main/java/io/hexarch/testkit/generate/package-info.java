/** Sources made from the schema. */
@NullMarked
package io.hexarch.testkit.generate;

import org.jspecify.annotations.NullMarked;
