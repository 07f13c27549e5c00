/**
 * Requests that may be sent twice and are done once: the key is reserved before the use case, completed in its transaction, and the answer
 * kept after it. Whatever dies in between, a repeated request does nothing a second time.
 */
@NullMarked
package io.hexarch.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
