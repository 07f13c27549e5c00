/** Ways in, over HTTP, on a real PostgreSQL. */
@NullMarked
package io.hexarch.identity.http;

import org.jspecify.annotations.NullMarked;
