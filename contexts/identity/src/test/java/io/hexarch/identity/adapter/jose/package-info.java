/** Signed tokens. */
@NullMarked
package io.hexarch.identity.adapter.jose;

import org.jspecify.annotations.NullMarked;
