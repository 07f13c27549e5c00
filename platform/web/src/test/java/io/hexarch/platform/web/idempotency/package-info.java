@NullMarked
package io.hexarch.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
