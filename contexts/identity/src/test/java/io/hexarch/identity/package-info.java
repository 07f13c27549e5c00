/** Tests of identity. */
@NullMarked
package io.hexarch.identity;

import org.jspecify.annotations.NullMarked;
