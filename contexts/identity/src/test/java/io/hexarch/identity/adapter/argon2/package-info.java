/** Password hashing. */
@NullMarked
package io.hexarch.identity.adapter.argon2;

import org.jspecify.annotations.NullMarked;
