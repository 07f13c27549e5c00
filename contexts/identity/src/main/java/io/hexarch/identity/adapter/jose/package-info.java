/** Tokens as signed JSON (RFC 7515, 7519), and the key set (RFC 7517). */
@NullMarked
package io.hexarch.identity.adapter.jose;

import org.jspecify.annotations.NullMarked;
