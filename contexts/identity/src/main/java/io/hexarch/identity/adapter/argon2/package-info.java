/** Password hashing (RFC 9106). */
@NullMarked
package io.hexarch.identity.adapter.argon2;

import org.jspecify.annotations.NullMarked;
